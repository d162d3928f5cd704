import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { Record } from '@opora/subgraph';
import { StandardSet } from './standard-set.entity';

/** One numbered standard of a set. */
@Entity('standard')
@Index('standard_once', ['setId', 'number'], { unique: true })
export class Standard extends Record {
  @Column({ type: 'uuid' }) setId: string;
  @ManyToOne(() => StandardSet, { nullable: false, onDelete: 'NO ACTION' })
  @JoinColumn({ name: 'set_id', foreignKeyConstraintName: 'standard_of_set' }) set?: StandardSet;
  @Column({ type: 'int' }) number: number;
  @Column({ type: 'text' }) titleCs: string;
  @Column({ type: 'text' }) titleEn: string;
}
