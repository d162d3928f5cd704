import { Column, Entity, Index, Unique } from 'typeorm';
import type { OrganisationKind } from '@opora/contracts';
import { Record } from '@opora/subgraph';

@Entity('organisation')
@Unique('organisation_ico_once', ['ico'])
@Index('organisation_by_kraj', ['krajCode', 'orpCode'])
export class Organisation extends Record {
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text', array: true }) kinds: OrganisationKind[];
  @Column({ type: 'text', nullable: true }) ico: string | null;
  @Column({ type: 'text', nullable: true }) krajCode: string | null;
  @Column({ type: 'text', nullable: true }) orpCode: string | null;
  @Column({ type: 'text', nullable: true }) municipalityKey: string | null;
  /** Accompanies foster parents (doprovázení): only such municipalities and authorised persons join the recruitment group. */
  @Column({ type: 'boolean', default: false }) providesAccompaniment: boolean;
  @Column({ type: 'boolean' }) isSynthetic: boolean;
  @Column({ type: 'text', nullable: true }) source: string | null;
}
