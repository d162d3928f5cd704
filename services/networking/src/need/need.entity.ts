import { Check, Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { Record } from '@opora/subgraph';
import { Organisation } from '../organisation/organisation.entity';
import { RoundTable } from '../round-table/round-table.entity';

/** A need raised at a round table of an ORP. One column says where it was carried, so it stands on one regional table at most (R-NET-07). */
@Entity('need')
@Index('need_by_round', ['projectId', 'round'])
@Index('need_by_regional_table', ['carriedToId'])
@Index('need_by_orp', ['krajCode', 'orpCode'])
@Index('need_by_merged', ['mergedIntoId'])
@Index('need_by_round_table', ['roundTableId'])
@Check('need_addressee', `(addressee = 'KRAJ' and organisation_id is null) or (addressee = 'ACTOR' and carried_to_id is null and merged_into_id is null)`)
@Check('need_not_into_itself', 'merged_into_id <> id')
export class Need extends Record {
  @Column({ type: 'uuid' }) projectId: string;
  @Column({ type: 'text' }) krajCode: string;
  @Column({ type: 'text' }) orpCode: string;
  @Column({ type: 'int' }) round: number;
  @Column({ type: 'uuid' }) roundTableId: string;
  @Column({ type: 'text' }) addressee: 'KRAJ' | 'ACTOR';
  @Column({ type: 'uuid', nullable: true }) organisationId: string | null;
  @Column({ type: 'text' }) text: string;
  @Column({ type: 'text' }) status: 'OPEN' | 'ANSWERED' | 'CLOSED';
  @Column({ type: 'uuid', nullable: true }) carriedToId: string | null;
  @Column({ type: 'uuid', nullable: true }) mergedIntoId: string | null;
  @Column({ type: 'text', nullable: true }) response: string | null;
  @Column({ type: 'date', nullable: true }) dueDate: string | null;
  /** The person to tell of the answer; never shown. */
  @Column({ type: 'uuid', nullable: true }) raisedBy: string | null;

  @ManyToOne(() => RoundTable) @JoinColumn({ name: 'round_table_id', foreignKeyConstraintName: 'need_raised_at' }) raisedAt?: RoundTable;
  @ManyToOne(() => RoundTable) @JoinColumn({ name: 'carried_to_id', foreignKeyConstraintName: 'need_carried_to' }) carriedTo?: RoundTable;
  @ManyToOne(() => Need) @JoinColumn({ name: 'merged_into_id', foreignKeyConstraintName: 'need_merged_into' }) mergedInto?: Need;
  @ManyToOne(() => Organisation) @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'need_organisation' }) organisation?: Organisation;
}
