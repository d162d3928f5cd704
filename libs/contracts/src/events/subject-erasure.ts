import { defineEvent, SERVICES, type ServiceName } from '../event';

export const RETENTION_CATEGORIES = ['ESF_EVIDENCE', 'ACCESS_EVIDENCE', 'AUDIT_LOG', 'WORK_RECORD', 'CONTACT', 'MESSAGE'] as const;
/** Why records of a person are kept for a time. */
export type RetentionCategory = (typeof RETENTION_CATEGORIES)[number];

/**
 * Rows of one table about the person: `free` no duty keeps, `kept` one does until the last day; `evidence` is never changed, time alone ends it.
 * `recent` are those whose period is not over, with or without a duty.
 */
export interface ErasedTable { table: string; category: RetentionCategory | null; free: number; kept: number; until: string | null; evidence: boolean; recent: number }

/** A person is to be forgotten. With `dryRun` it is only counted. */
export const subjectErasureAsked = defineEvent<{ erasureId: string; subjectId: string; dryRun: boolean }>('subject-erasure-asked', SERVICES);

/** What one service did, or would do; `held` when it did nothing because the person may not be forgotten now. */
export const subjectErasureAnswered = defineEvent<{ erasureId: string; service: ServiceName; dryRun: boolean; held: boolean; tables: readonly ErasedTable[] }>('subject-erasure-answered', ['networking']);
