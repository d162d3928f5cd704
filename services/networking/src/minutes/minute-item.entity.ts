import { Check, Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { Record } from '@opora/subgraph';
import { RoundTable } from '../round-table/round-table.entity';
import type { MinuteType } from './minutes.rules';

/** One item of the minutes of a round table, without personal data of clients. A need is kept as `Need`, where it is carried and answered. */
@Entity('minute_item')
@Index('minute_item_by_table', ['roundTableId', 'id'])
@Check('minute_item_type', `type in ('COMPETENCE', 'GOOD_PRACTICE', 'BLANK_SPOT', 'NEXT_TOPIC')`)
export class MinuteItem extends Record {
  @Column({ type: 'uuid' }) roundTableId: string;
  @Column({ type: 'text' }) krajCode: string;
  @Column({ type: 'text', nullable: true }) orpCode: string | null;
  @Column({ type: 'text' }) type: Exclude<MinuteType, 'NEED'>;
  @Column({ type: 'text' }) text: string;

  @ManyToOne(() => RoundTable) @JoinColumn({ name: 'round_table_id', foreignKeyConstraintName: 'minute_item_round_table' }) roundTable?: RoundTable;
}
