import type { OrganisationKind } from '@opora/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What education knows of an organisation: of which kinds it is and where, as networking last told (R-EDU-06). */
@Entity('known_organisation')
@Index('known_organisation_by_kraj', ['krajCode'])
export class KnownOrganisation {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @Column({ type: 'text', array: true }) kinds: OrganisationKind[];
  @Column({ type: 'text', nullable: true }) krajCode: string | null;
  @Column({ type: 'text', nullable: true }) orpCode: string | null;
  @Column({ type: 'int' }) toldVersion: number;
}
