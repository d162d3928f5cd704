import { Record } from '@opora/subgraph';
import { Column, Entity, Unique } from 'typeorm';

/** How many seminars a project's own workers are to complete together (activity 1A): R-EDU-18. */
@Entity('staff_training_plan')
@Unique('staff_training_plan_once', ['projectId'])
export class StaffTrainingPlan extends Record {
  @Column({ type: 'uuid' }) projectId: string;
  @Column({ type: 'int' }) completions: number;
  @Column({ type: 'int' }) workers: number;
  @Column({ type: 'date' }) statedOn: string;
  @Column({ type: 'text', nullable: true }) source: string | null;
}
