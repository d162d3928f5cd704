import { defineEvent, SERVICES, type ServiceName } from '../event';

export const RETENTION_CATEGORIES = ['ESF_EVIDENCE', 'ACCESS_EVIDENCE', 'AUDIT_LOG'] as const;
/** Why records of a person must be kept for a time. */
export type RetentionCategory = (typeof RETENTION_CATEGORIES)[number];

/** Rows of one table about the person: `free` no duty keeps, `kept` one does until the last day; `evidence` is never changed, time alone ends it. */
export interface ErasedTable { table: string; category: RetentionCategory | null; free: number; kept: number; until: string | null; evidence: boolean }

/** A person is to be forgotten; `pseudonym` takes the place of their id where counts need somebody. With `dryRun` it is only counted. */
export const subjectErasureAsked = defineEvent<{ erasureId: string; subjectId: string; pseudonym: string; dryRun: boolean }>('subject-erasure-asked', SERVICES);

/** What one service did, or would do. */
export const subjectErasureAnswered = defineEvent<{ erasureId: string; service: ServiceName; dryRun: boolean; tables: readonly ErasedTable[] }>('subject-erasure-answered', ['networking']);
