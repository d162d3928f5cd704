import type { ErasedTable, RetentionCategory, ServiceName } from '@opora/contracts';
import type { Violation } from '@opora/kernel';

export type Answers = Partial<{ [service in ServiceName]: readonly ErasedTable[] }>;
/** Who asks where a period has run out, in the place of an officer. */
export const RETENTION = 'retention';
/** What the law keeps: why, and the last day. */
export interface Kept { category: RetentionCategory; until: string }

/** The services that have not answered. */
export const missingOf = (services: readonly ServiceName[], answers: Answers): ServiceName[] => services.filter((service) => answers[service] === undefined);

/** The duties over all services, each with its last day; notes of access, which time alone ends, stand with the others but never refuse anything. */
export function keptOf(answers: Answers, withEvidence = true): Kept[] {
  const until = new Map<RetentionCategory, string>();
  for (const { category, kept, until: day, evidence } of Object.values(answers).flat()) {
    if (category !== null && kept > 0 && day !== null && (withEvidence || !evidence) && (until.get(category) ?? '') < day) until.set(category, day);
  }
  return [...until].map(([category, day]) => ({ category, until: day })).sort((a, b) => (a.until < b.until ? 1 : -1));
}

const dayCs = (day: string) => { const [y, m, d] = day.split('-').map(Number); return `${d}. ${m}. ${y}`; };

/** J25: not every service answered, so nothing is certain. */
export const incomplete = (missing: readonly string[]): Violation => ({ code: 'GDPR_INCOMPLETE', actual: missing, messageCs: `Odpověď není úplná, chybí: ${missing.join(', ')}.` });

/** What forbids forgetting for good now, by the dry run before it; null when it was never counted (J25). */
export function erasureViolations(services: readonly ServiceName[], counted: Answers | null, keepRequired: boolean, basisOf: Record<RetentionCategory, string>): Violation[] {
  if (counted === null) return [{ code: 'GDPR_DRY_RUN_FIRST', field: 'input.dryRun', messageCs: 'Nejprve spusťte anonymizaci nanečisto.' }];
  const missing = missingOf(services, counted);
  if (missing.length > 0) return [incomplete(missing)];
  if (keepRequired) return [];
  return keptOf(counted, false).map(({ category, until }) => ({
    code: 'GDPR_RETENTION_REQUIRED', field: 'input.keepRequired', actual: category, limit: until, messageCs: `Údaje je nutné uchovat do ${dayCs(until)} (${basisOf[category]}).`,
  }));
}

/** True when no service has a reason to keep anything of the person: nothing under a duty, nothing whose period is not over. */
export const nobodyKeeps = (answers: Answers): boolean => Object.values(answers).flat().every(({ evidence, kept, recent }) => evidence || (kept === 0 && recent === 0));
