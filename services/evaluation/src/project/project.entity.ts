import { Check, Column, Entity, Index } from 'typeorm';
import { Record } from '@opora/subgraph';

export type ProjectStatus = 'RUNNING' | 'CLOSED' | 'NOT_STATED';
export type BudgetKind = 'EXACT' | 'CEILING';

/** A funded project. A null is a fact its source does not state (model.md §2.1). */
@Entity('project')
@Index('project_code_unique', ['code'], { unique: true })
@Index('project_registration_number_unique', ['registrationNumber'], { unique: true })
@Index('project_by_kraj', ['krajCode'])
@Check('project_budget_kind_with_total', '("budget_total" is null) = ("budget_kind" is null)')
@Check('project_claims_within_ceiling', `"budget_kind" is distinct from 'CEILING' or "claimed" <= "budget_total"`)
export class Project extends Record {
  @Column({ type: 'text' }) code: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text', nullable: true }) registrationNumber: string | null;
  @Column({ type: 'text', nullable: true }) kind: string | null;
  @Column({ type: 'text', nullable: true }) programme: string | null;
  @Column({ type: 'text', nullable: true }) priorityAxis: string | null;
  @Column({ type: 'text', nullable: true }) investmentPriority: string | null;
  @Column({ type: 'text', nullable: true }) call: string | null;
  @Column({ type: 'text', nullable: true }) callObjective: string | null;
  @Column({ type: 'text', nullable: true }) eligibleApplicants: string | null;
  @Column({ type: 'text' }) beneficiary: string;
  @Column({ type: 'text', nullable: true }) krajCode: string | null;
  @Column({ type: 'text' }) status: ProjectStatus;
  @Column({ type: 'text', array: true, default: '{}' }) goals: string[];
  @Column({ type: 'text', nullable: true }) targetGroup: string | null;
  @Column({ type: 'text', array: true, default: '{}' }) legalBases: string[];
  @Column({ type: 'text', array: true, default: '{}' }) publicity: string[];
  /** Dates and steps of a timeline whose source does not pair them (model.md §12, question 5). */
  @Column({ type: 'text', array: true, default: '{}' }) timelineTimes: string[];
  @Column({ type: 'text', array: true, default: '{}' }) timelineSteps: string[];
  /** Length in months as the source states it; compared with the computed one (R-FIN-05). */
  @Column({ type: 'int', nullable: true }) statedMonths: number | null;
  /** Haléře. */
  @Column({ type: 'bigint', nullable: true }) budgetTotal: string | null;
  @Column({ type: 'text', nullable: true }) budgetKind: BudgetKind | null;
  /** Haléře claimed so far. */
  @Column({ type: 'bigint', default: 0 }) claimed: string;
  @Column({ type: 'text' }) source: string;
}
