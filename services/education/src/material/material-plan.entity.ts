import { Record } from '@opora/subgraph';
import { Column, Entity, Unique } from 'typeorm';
import type { MaterialKind, SubjectKind } from './material.rules';

/** How many materials of a kind a project plans, and about whom. */
@Entity('material_plan')
@Unique('material_plan_once', ['projectId', 'kind'])
export class MaterialPlan extends Record {
  @Column({ type: 'uuid' }) projectId: string;
  @Column({ type: 'text' }) kind: MaterialKind;
  @Column({ type: 'int' }) target: number;
  /** One material about each of these (R-EDU-19); empty where the plan is a plain number. */
  @Column({ type: 'text', array: true, default: () => `'{}'` }) subjects: SubjectKind[];
  @Column({ type: 'date' }) statedOn: string;
  @Column({ type: 'text', nullable: true }) source: string | null;
}
