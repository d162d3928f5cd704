import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What this service knows of an organisation of networking, kept by `organisation-changed`. */
@Entity('known_organisation')
export class KnownOrganisation {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text', array: true }) kinds: string[];
  @Column({ type: 'text', nullable: true }) krajCode: string | null;
  /** True for a municipality or an authorised person that accompanies foster parents. */
  @Column({ type: 'boolean' }) providesAccompaniment: boolean;
  @Column({ type: 'int' }) version: number;
}
