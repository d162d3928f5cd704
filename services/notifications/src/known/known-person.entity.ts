import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Which kraj a person belongs to, as networking tells: who may set an address for them. */
@Entity('known_person')
export class KnownPerson {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text', nullable: true }) krajCode: string | null;
  @Column({ type: 'int' }) version: number;
}
