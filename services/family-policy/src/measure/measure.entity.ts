import { Record } from '@opora/subgraph';
import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { StrategicPlan } from '../plan/strategic-plan.entity';

/** One measure of a plan, perhaps under another one. What was planned and done is counted in activities; null is "not stated", never zero. */
@Entity('measure')
@Index('measure_by_plan', ['planId'])
@Index('measure_by_parent', ['parentId'])
export class Measure extends Record {
  @Column({ type: 'uuid' })
  @ForeignKey(() => StrategicPlan, { name: 'measure_plan' }) planId: string;
  @Column({ type: 'uuid', nullable: true })
  @ForeignKey(() => Measure, { name: 'measure_parent' }) parentId: string | null;
  @Column({ type: 'text' }) title: string;
  @Column({ type: 'numeric', precision: 9, scale: 3 }) weight: string;
  @Column({ type: 'int', nullable: true }) plannedActivities: number | null;
  @Column({ type: 'int', nullable: true }) doneActivities: number | null;
}
