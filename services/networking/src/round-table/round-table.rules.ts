import { formatDateCs, notInFuture, warningOf, type Violation, type Warning } from '@opora/kernel';

interface Plan { perOrp: number; orpCodes: readonly string[]; regional: number; roundCount: number; facilitatorIds: readonly string[] }
/** A round table that is not cancelled, as the rules see it. */
export interface Table { id?: string; level: 'ORP' | 'KRAJ'; orpCode: string | null; round: number | null; closesRound: number | null; date: string | null; heldBy?: string | null }
type Wanted = Pick<Table, 'level' | 'orpCode' | 'round' | 'closesRound'>;
export interface Window { number: number; windowFrom: string | null; windowTo: string | null }

const few = (n: number, one: string, some: string, many: string): string => (n === 1 ? one : n >= 2 && n <= 4 ? some : many);
const perOrpCs = (n: number): string => `V každém ORP ${few(n, `proběhne ${n} kulatý stůl`, `proběhnou ${n} kulaté stoly`, `proběhne ${n} kulatých stolů`)}.`;
const regionalCs = (n: number): string => `V projektu ${few(n, `je jen ${n} krajský kulatý stůl`, `jsou jen ${n} krajské kulaté stoly`, `je jen ${n} krajských kulatých stolů`)}.`;

/** A second table of one ORP in one round; the refusal names the day of the first (R-NET-02, model.md §9, journeys.md J9). */
export const tableExists = (round: number, orpName: string, date: string | null): Violation => ({
  code: 'NET_ROUND_TABLE_EXISTS', rule: 'R-NET-02', field: 'input.orpCode', actual: round, limit: 1,
  messageCs: `V ${round}. kole už v ORP ${orpName} kulatý stůl je${date ? ` (${formatDateCs(date)})` : ''}.`,
});
/** A second regional table that would close one round. */
export const roundAlreadyClosing = (round: number): Violation => ({
  code: 'NET_ROUND_ALREADY_CLOSING', rule: 'R-NET-04', field: 'input.closesRound', actual: round, limit: 1, messageCs: `${round}. kolo už uzavírá jiný krajský kulatý stůl.`,
});

/** What keeps a new table out of the plan: R-NET-01, R-NET-02 and R-NET-03 (model.md §9). */
export function placeViolations(plan: Plan, others: readonly Table[], wanted: Wanted, orpName: (code: string) => string): Violation[] {
  return wanted.level === 'ORP' ? orpViolations(plan, others, wanted, orpName) : regionalViolations(plan, others, wanted);
}

function orpViolations(plan: Plan, others: readonly Table[], { orpCode, round, closesRound }: Wanted, orpName: (code: string) => string): Violation[] {
  const found: Violation[] = [];
  const missing = (field: string, messageCs: string): Violation => ({ code: 'NET_TABLE_INCOMPLETE', rule: 'R-NET-02', field, actual: null, messageCs });
  if (closesRound !== null) found.push({ code: 'NET_TABLE_INCOMPLETE', rule: 'R-NET-04', field: 'input.closesRound', actual: closesRound, messageCs: 'Kolo uzavírá jen krajský kulatý stůl.' });
  if (orpCode === null) found.push(missing('input.orpCode', 'Uveďte ORP kulatého stolu.'));
  else if (!plan.orpCodes.includes(orpCode)) found.push({ code: 'NET_ORP_NOT_IN_PLAN', rule: 'R-NET-01', field: 'input.orpCode', actual: orpCode, messageCs: `ORP ${orpName(orpCode)} není v plánu kulatých stolů projektu.` });
  if (round === null) return [...found, missing('input.round', 'Uveďte kolo kulatého stolu.')];
  const ofOrp = others.filter((table) => table.level === 'ORP' && table.orpCode === orpCode);
  const same = ofOrp.find((table) => table.round === round);
  if (round < 1 || round > plan.roundCount || (!same && ofOrp.length >= plan.perOrp))
    found.push({ code: 'NET_ROUND_OUT_OF_RANGE', rule: 'R-NET-02', field: 'input.round', actual: round, limit: plan.roundCount, messageCs: perOrpCs(plan.perOrp) });
  if (same && orpCode !== null) found.push(tableExists(round, orpName(orpCode), same.date));
  return found;
}

function regionalViolations(plan: Plan, others: readonly Table[], { orpCode, round, closesRound }: Wanted): Violation[] {
  const found: Violation[] = [];
  const regional = others.filter(({ level }) => level === 'KRAJ');
  if (orpCode !== null || round !== null)
    found.push({ code: 'NET_TABLE_INCOMPLETE', rule: 'R-NET-03', field: orpCode !== null ? 'input.orpCode' : 'input.round', actual: orpCode ?? round, messageCs: 'Krajský kulatý stůl nemá ORP ani kolo, jen kolo, které uzavírá.' });
  if (regional.length >= plan.regional)
    found.push({ code: 'NET_REGIONAL_LIMIT', rule: 'R-NET-03', field: 'input.level', actual: regional.length + 1, limit: plan.regional, messageCs: regionalCs(plan.regional) });
  if (closesRound !== null && (closesRound < 1 || closesRound > plan.roundCount))
    found.push({ code: 'NET_ROUND_OUT_OF_RANGE', rule: 'R-NET-02', field: 'input.closesRound', actual: closesRound, limit: plan.roundCount, messageCs: perOrpCs(plan.perOrp) });
  else if (closesRound !== null && regional.some((table) => table.closesRound === closesRound)) found.push(roundAlreadyClosing(closesRound));
  return found;
}

/**
 * A regional table comes after every dated ORP table of the round it closes, and an ORP table before it (R-NET-04, model.md §9;
 * 19. 10. before 30. 11. 2017). A table known only to have been held no later than a day is not compared: its day is not known.
 */
export function orderViolations(others: readonly Table[], { level, round, closesRound }: Wanted, date: string, field = 'input.date'): Violation[] {
  const before = (limit: string): Violation[] => [{ code: 'NET_REGIONAL_BEFORE_ORP', rule: 'R-NET-04', field, actual: date, limit, messageCs: 'Krajský kulatý stůl musí následovat po všech ORP.' }];
  if (level === 'ORP') {
    const regional = others.find((table) => table.level === 'KRAJ' && table.closesRound === round && table.date !== null && table.date <= date);
    return regional ? before(regional.date!) : [];
  }
  const last = others.filter((table) => closesRound !== null && table.round === closesRound && table.date !== null).map((table) => table.date!).sort().at(-1);
  return last !== undefined && date <= last ? before(last) : [];
}

/** Facilitators of a table are among the project's facilitators (R-NET-08, model.md §9). */
export const facilitatorViolations = (plan: Plan, facilitatorIds: readonly string[]): Violation[] =>
  facilitatorIds.flatMap((id, at) => (plan.facilitatorIds.includes(id) ? [] : [{
    code: 'NET_FACILITATOR_NOT_ASSIGNED', rule: 'R-NET-08', field: `input.facilitatorIds.${at}`, actual: id, messageCs: 'Osoba není facilitátorem projektu.',
  }]));

/** A day outside the window of the table's round is accepted and told (R-NET-10, model.md §9: round 2 within 1. 1.–30. 6. 2018). */
export function windowWarnings({ date, round, closesRound }: Pick<Table, 'date' | 'round' | 'closesRound'>, windows: readonly Window[]): Warning[] {
  const window = windows.find(({ number }) => number === (round ?? closesRound));
  if (!date || !window?.windowFrom || !window.windowTo || (date >= window.windowFrom && date <= window.windowTo)) return [];
  const limit = `${formatDateCs(window.windowFrom)} – ${formatDateCs(window.windowTo)}`;
  return [warningOf({ code: 'NET_OUTSIDE_ROUND_WINDOW', rule: 'R-NET-10', field: 'date', actual: date, limit, messageCs: `${window.number}. kolo se má konat v období ${limit}.` })];
}

/** Exactly one of a day and a latest day says when a table was held; neither lies in the future. */
export function heldDayViolations(date: string | null, knownHeldBy: string | null, today: string): Violation[] {
  if ((date === null) === (knownHeldBy === null))
    return [{ code: 'NET_HELD_DAY_UNCLEAR', field: 'input.date', messageCs: 'Uveďte den konání, nebo den, do kterého se kulatý stůl nejpozději konal.' }];
  return notInFuture(date ?? knownHeldBy, today, date === null ? 'input.knownHeldBy' : 'input.date');
}

/** What the state of a table forbids: a held or cancelled one is neither moved nor cancelled nor held again. */
export function stateViolations(status: string): Violation[] {
  if (status === 'HELD') return [{ code: 'NET_ROUND_TABLE_HELD', field: 'input.roundTableId', actual: status, messageCs: 'Kulatý stůl už proběhl.' }];
  if (status === 'CANCELLED') return [{ code: 'NET_ROUND_TABLE_CANCELLED', field: 'input.roundTableId', actual: status, messageCs: 'Kulatý stůl je zrušen.' }];
  return [];
}
