/** One broken rule of one input, as the caller reads it. `messageCs` is what a person is shown. */
export interface Violation {
  code: string;
  /** Rule id of the domain model, for example `R-EDU-04`; absent for plain input checks. */
  rule?: string;
  /** Path of the input field, for example `input.capacity`. */
  field?: string;
  actual?: unknown;
  limit?: unknown;
  messageCs: string;
}

/** Several violations travel together under this code; a single one lends its own. */
export const INVALID_INPUT = 'INVALID_INPUT';

/**
 * The only error a rule or a command throws on purpose; anything else is a bug and reaches the caller as `INTERNAL`.
 * GraphQL copies `extensions` from any thrown error, so no GraphQL import is needed here.
 */
export class DomainError extends Error {
  readonly code: string;
  readonly extensions: { code: string; violations: readonly Violation[]; retryable: boolean; details?: Record<string, unknown> };

  constructor(readonly violations: readonly Violation[], readonly retryable = false, details?: Record<string, unknown>) {
    super(violations.map((v) => v.messageCs).join(' '));
    this.code = violations.length === 1 ? violations[0]!.code : INVALID_INPUT;
    this.extensions = { code: this.code, violations, retryable, ...(details && { details }) };
  }
}

/** Throws when there is at least one violation, all of them together. */
export function assertNone(violations: readonly Violation[]): void {
  if (violations.length > 0) throw new DomainError(violations);
}

/** Refuses with one violation. */
export function refuse(violation: Violation, details?: Record<string, unknown>): never {
  throw new DomainError([violation], false, details);
}

const COMMON = {
  UNAUTHENTICATED: 'Přihlaste se prosím.',
  FORBIDDEN: 'K této operaci nemáte oprávnění.',
  FORBIDDEN_SCOPE: 'K tomuto území nebo smlouvě nemáte oprávnění.',
  NOT_FOUND: 'Záznam nebyl nalezen.',
  CONFLICT_VERSION: 'Záznam mezitím změnil někdo jiný. Načtěte jej znovu.',
  IDEMPOTENCY_MISMATCH: 'Stejný klíč požadavku byl použit pro jiná data.',
  INVALID_DATE: 'Neplatné datum.',
  DATE_RANGE_REVERSED: 'Začátek nesmí být po konci.',
  TERRITORY_UNKNOWN: 'Neznámý nebo nejednoznačný kód území. Použijte kód ČÍSORP, např. 5102 Frýdlant.',
  PAGE_SIZE_EXCEEDED: 'Najednou lze načíst nejvýše 100 záznamů.',
  QUERY_TOO_COSTLY: 'Dotaz je příliš rozsáhlý. Zmenšete rozsah nebo počet polí.',
  SUBGRAPH_UNAVAILABLE: 'Část údajů je dočasně nedostupná.',
  SERVICE_UNAVAILABLE: 'Služba je dočasně nedostupná. Zkuste to prosím znovu.',
  DEADLINE_EXCEEDED: 'Odpověď trvala příliš dlouho. Zkuste to prosím znovu, případně se zeptejte na méně.',
  AS_OF_IN_FUTURE: 'Datum nesmí být v budoucnu.',
  PERIOD_LOCKED: 'Období je uzamčeno.',
  REASON_REQUIRED: 'Uveďte důvod.',
  GDPR_PERSONAL_DATA_DETECTED: 'Text obsahuje osobní údaje. Uvádějte jej bez osobních údajů klientů.',
  INVALID_ICO: 'IČO není platné.',
  INTERNAL: 'Něco se pokazilo. Zkuste to prosím znovu.',
} as const;
export type CommonCode = keyof typeof COMMON;

const RETRYABLE = new Set<CommonCode>(['SERVICE_UNAVAILABLE', 'SUBGRAPH_UNAVAILABLE', 'DEADLINE_EXCEEDED']);

/** The Czech sentence of a code shared by all journeys (journeys.md §0). */
export const commonMessage = (code: CommonCode): string => COMMON[code];

/** A refusal shared by all journeys, with its Czech sentence. */
export function common(code: CommonCode, more: Partial<Violation> = {}): DomainError {
  return new DomainError([{ code, messageCs: COMMON[code], ...more }], RETRYABLE.has(code));
}
export const unauthenticated = () => common('UNAUTHENTICATED');
export const forbidden = () => common('FORBIDDEN');
export const forbiddenScope = (field?: string) => common('FORBIDDEN_SCOPE', { field });
export const notFound = (field?: string) => common('NOT_FOUND', { field });
