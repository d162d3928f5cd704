import { Record } from '@opora/subgraph';
import { Column, Entity, Unique } from 'typeorm';
import type { ProgrammeCode } from '../training-rules/training-rule-set';

/** By which programme's threshold a project counts its participants (model.md §14.1). */
@Entity('participation_plan')
@Unique('participation_plan_once', ['projectId'])
export class ParticipationPlan extends Record {
  @Column({ type: 'uuid' }) projectId: string;
  @Column({ type: 'text' }) programme: ProgrammeCode;
}
