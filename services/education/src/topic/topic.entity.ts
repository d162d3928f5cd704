import { Record } from '@opora/subgraph';
import { Column, Entity, Unique } from 'typeorm';
import type { DeclaredUnit } from './topic.rules';

/** What people learn; a seminar of a topic can be taken at any of its dates (model.md §3.1). */
@Entity('topic')
@Unique('topic_code_once_in_project', ['projectId', 'code'])
export class Topic extends Record {
  @Column({ type: 'uuid' }) projectId: string;
  @Column({ type: 'text' }) code: string;
  @Column({ type: 'text' }) titleCs: string;
  @Column({ type: 'text', nullable: true }) titleEn: string | null;
  /** Training days of one seminar; null where the source states none. */
  @Column({ type: 'smallint', nullable: true }) days: number | null;
  /** Length as declared, in `unit`; null where the source states none. */
  @Column({ type: 'numeric', nullable: true }) amount: string | null;
  @Column({ type: 'text' }) unit: DeclaredUnit;
  /** What an hour of the accredited course is; null until an accreditation says so (model.md §12.1). */
  @Column({ type: 'text', nullable: true }) accreditedUnit: Exclude<DeclaredUnit, 'NOT_STATED'> | null;
  /** Length of one seminar; while the unit is not stated an hour is read as 60 minutes. */
  @Column({ type: 'int', nullable: true }) minutes: number | null;
  @Column({ type: 'text', nullable: true }) source: string | null;
}
