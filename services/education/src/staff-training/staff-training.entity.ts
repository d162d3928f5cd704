import { Record } from '@opora/subgraph';
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { StaffTrainingPlan } from './staff-training-plan.entity';

/** One seminar one of the project's own workers has completed. A record of a person: row-level security applies. */
@Entity('staff_training')
@Index('staff_training_of_worker', ['planId', 'personId'])
@Index('staff_training_of_person', ['personId'])
@Check('staff_training_minutes_positive', '"minutes" > 0')
export class StaffTraining extends Record {
  @ForeignKey(() => StaffTrainingPlan, { name: 'staff_training_of_plan' }) @Column({ type: 'uuid' }) planId: string;
  @Column({ type: 'uuid' }) projectId: string;
  @Column({ type: 'text' }) krajCode: string;
  @Column({ type: 'uuid' }) personId: string;
  @Column({ type: 'text' }) titleCs: string;
  @Column({ type: 'date' }) completedOn: string;
  @Column({ type: 'int', nullable: true }) minutes: number | null;
}
