import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OrganisationKind } from '@opora/contracts';

/** What this service knows of an organisation of networking's: enough to tell which methodology fits it. */
@Entity('known_organisation')
export class KnownOrganisation {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'known_organisation_pkey' }) id: string;
  @Column({ type: 'text', array: true }) kinds: OrganisationKind[];
  @Column({ type: 'text', nullable: true }) krajCode: string | null;
  @Column({ type: 'text', nullable: true }) orpCode: string | null;
  @Column({ type: 'int' }) version: number;
}
