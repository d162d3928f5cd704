import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Role } from '@opora/kernel';

/** Who holds a role whose holders are told of runs and of indicators, as networking tells. Row-level security: whose role is a record of a person. */
@Entity('known_grant')
@Index('known_grant_by_role', ['role', 'krajCode'])
export class KnownGrant {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'known_grant_pkey' }) id: string;
  @Column({ type: 'uuid' }) personId: string;
  @Column({ type: 'text' }) role: Role;
  /** Null for a role over the whole country. */
  @Column({ type: 'text', nullable: true }) krajCode: string | null;
  @Column({ type: 'date' }) validFrom: string;
  @Column({ type: 'date', nullable: true }) validTo: string | null;
  @Column({ type: 'bool' }) withdrawn: boolean;
  @Column({ type: 'int' }) version: number;
}
