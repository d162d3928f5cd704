import { Check, Column, Entity, Index } from 'typeorm';
import { Record } from '@opora/subgraph';

export type RoundTableLevel = 'ORP' | 'KRAJ';
export type RoundTableStatus = 'PLANNED' | 'SCHEDULED' | 'HELD' | 'CANCELLED';
export const ATTENDANCE_KINDS = [
  'SPOD_BODY', 'SOCIAL_WORK', 'SELF_GOVERNMENT', 'NZDM', 'SAS', 'REGIONAL_OSPOD_WORKER', 'SOCIAL_SERVICES_METHODOLOGIST', 'FAMILY_POLICY_COORDINATOR', 'OTHER',
] as const;
export type AttendanceKind = (typeof ATTENDANCE_KINDS)[number];
/** How many of one kind came; how many were invited and did not, with an excuse and without, is null while nobody recorded it. */
export interface AttendanceCount { kind: AttendanceKind; count: number; absent?: number | null; excused?: number | null }

@Entity('round_table')
@Index('round_table_once_per_orp_and_round', ['projectId', 'orpCode', 'round'], { unique: true, where: `level = 'ORP' and status <> 'CANCELLED'` })
@Index('round_table_closes_a_round_once', ['projectId', 'closesRound'], { unique: true, where: `level = 'KRAJ' and status <> 'CANCELLED'` })
@Index('round_table_by_kraj', ['krajCode', 'orpCode'])
@Index('round_table_by_orp', ['orpCode'])
@Check('round_table_territory', `(level = 'ORP' and orp_code is not null and round is not null and closes_round is null) or (level = 'KRAJ' and orp_code is null and round is null)`)
@Check('round_table_day', `(status = 'PLANNED' and date is null and held_by is null) or (status = 'SCHEDULED' and date is not null and held_by is null) or (status = 'HELD' and (date is null) <> (held_by is null)) or status = 'CANCELLED'`)
@Check('round_table_dated_on', '(date is null) = (dated_on is null)')
export class RoundTable extends Record {
  @Column({ type: 'uuid' }) projectId: string;
  @Column({ type: 'text' }) krajCode: string;
  @Column({ type: 'text' }) level: RoundTableLevel;
  @Column({ type: 'text', nullable: true }) orpCode: string | null;
  @Column({ type: 'int', nullable: true }) round: number | null;
  @Column({ type: 'int', nullable: true }) closesRound: number | null;
  @Column({ type: 'text' }) status: RoundTableStatus;
  @Column({ type: 'date', nullable: true }) date: string | null;
  /** The day since which the date is known; figures count the date from then on. */
  @Column({ type: 'date', nullable: true }) datedOn: string | null;
  @Column({ type: 'date', nullable: true }) heldBy: string | null;
  @Column({ type: 'text', nullable: true }) venue: string | null;
  @Column({ type: 'uuid', array: true }) facilitatorIds: string[];
  @Column({ type: 'jsonb', nullable: true }) attendance: AttendanceCount[] | null;
  /** Since when nothing is added to the minutes any more. */
  @Column({ type: 'timestamptz', nullable: true }) minutesClosedAt: Date | null;
  @Column({ type: 'text', nullable: true }) cancelledReason: string | null;
  /** Plans of its reminders sent so far; the newest one holds. */
  @Column({ type: 'int', default: 0 }) reminded: number;
  @Column({ type: 'text', nullable: true }) source: string | null;
}
