import { Record } from '@opora/subgraph';
import { Column, Entity, Unique } from 'typeorm';
import type { Norm } from './kind.rules';

/** How many events of a kind a project plans, and its own numbers for the kind's rules. */
@Entity('event_plan')
@Unique('event_plan_once', ['projectId', 'kindCode', 'phase'])
export class EventPlan extends Record {
  @Column({ type: 'uuid' }) projectId: string;
  @Column({ type: 'text' }) kindCode: string;
  /** Phase of the project; 0 for the project as a whole. */
  @Column({ type: 'smallint', default: 0 }) phase: number;
  /** Planned number of events; null when none is stated. */
  @Column({ type: 'int', nullable: true }) target: number | null;
  /** Planned number in each of `areas`. */
  @Column({ type: 'int', nullable: true }) perArea: number | null;
  @Column({ type: 'text', array: true, default: () => `'{}'` }) areas: string[];
  @Column({ type: 'jsonb' }) norm: Norm;
  /** The day from which the plan is known. */
  @Column({ type: 'date' }) statedOn: string;
  @Column({ type: 'text', nullable: true }) source: string | null;
}
