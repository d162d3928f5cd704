import { In, type EntityManager } from 'typeorm';
import { anyOf, assertNone, notFound, type Violation } from '@opora/kernel';
import { defineCommand, type Work } from '@opora/subgraph';
import { assertRoundOpen } from '../closing/closed-round';
import { Organisation } from '../organisation/organisation.entity';
import { lockPlan } from '../plan/round-table-plan.commands';
import type { RoundTablePlan } from '../plan/round-table-plan.entity';
import { raiseAt } from '../need/need.commands';
import { Need } from '../need/need.entity';
import { raiseViolations } from '../need/need.rules';
import { RoundTable } from '../round-table/round-table.entity';
import { assertMayWrite } from '../scope';
import { MinuteItem } from './minute-item.entity';
import { CloseRoundTableInput, RecordRoundTableAttendanceInput, RecordMinutesInput, RemoveMinuteItemInput, type MinuteItemInput } from './minutes.input';
import { closingMinutesViolations, itemViolations, openViolations, type MinuteType } from './minutes.rules';

const allow = anyOf('organiser', 'regional-methodologist', 'facilitator', 'networker');

/** The held table whose minutes are open, with its plan, both locked, the plan first as everywhere. Throws NOT_FOUND, CONFLICT_VERSION, FORBIDDEN_SCOPE, NET_ROUND_TABLE_NOT_HELD, NET_MINUTES_CLOSED. */
async function openMinutes({ tx, actor, get, lock }: Work, id: string, expectedVersion?: number): Promise<{ plan: RoundTablePlan; table: RoundTable }> {
  const plan = await lockPlan(tx, (await get(RoundTable, id)).projectId);
  const table = await lock(RoundTable, id, expectedVersion);
  assertMayWrite(actor, table, 'input.roundTableId');
  assertNone(openViolations(table));
  return { plan, table };
}

/** What raising the needs among the items breaks, at the item's own place. */
const needViolations = (table: RoundTable, items: readonly MinuteItemInput[]): Violation[] => items.flatMap(({ type, addressee, organisationId }, at) =>
  (type !== 'NEED' || !addressee ? [] : raiseViolations(table, addressee, organisationId ?? null).map((violation) => ({ ...violation, field: violation.field?.replace('input.organisationId', `input.items.${at}.organisationId`) }))));

async function assertOrganisations(tx: EntityManager, items: readonly MinuteItemInput[]): Promise<void> {
  const named = items.flatMap(({ organisationId }, at) => (organisationId ? [{ id: organisationId.toLowerCase(), at }] : []));
  if (named.length === 0) return;
  const found = new Set((await tx.findBy(Organisation, { id: In(named.map(({ id }) => id)) })).map(({ id }) => id));
  for (const { id, at } of named) if (!found.has(id)) throw notFound(`input.items.${at}.organisationId`);
}

export const recordMinutes = defineCommand({
  name: 'recordMinutes', input: RecordMinutesInput, allow,
  async run(work, { roundTableId, items }) {
    const { tx } = work;
    const { table } = await openMinutes(work, roundTableId);
    assertNone([...itemViolations(items), ...needViolations(table, items)]);
    if (items.some(({ type }) => type === 'NEED')) await assertRoundOpen(tx, table.projectId, table.round, 'input.roundTableId');
    await assertOrganisations(tx, items);
    const other = items.flatMap(({ type, text }) => (type === 'NEED' ? [] : [{ roundTableId: table.id, krajCode: table.krajCode, orpCode: table.orpCode, type, text }]));
    if (other.length > 0) await tx.insert(MinuteItem, other);
    await raiseAt(work, table, items.flatMap(({ type, addressee, organisationId, text }) => (type === 'NEED' ? [{ addressee: addressee!, organisationId, text }] : [])));
    return table;
  },
});

export const removeMinuteItem = defineCommand({
  name: 'removeMinuteItem', input: RemoveMinuteItemInput, allow,
  async run(work, { itemId, expectedVersion }) {
    const { table } = await openMinutes(work, (await work.get(MinuteItem, itemId)).roundTableId);
    const item = await work.lock(MinuteItem, itemId, expectedVersion);
    await work.tx.delete(MinuteItem, { id: item.id });
    return table;
  },
});

export const recordRoundTableAttendance = defineCommand({
  name: 'recordRoundTableAttendance', input: RecordRoundTableAttendanceInput, allow,
  async run(work, { roundTableId, expectedVersion, attendance }) {
    const { table } = await openMinutes(work, roundTableId, expectedVersion);
    return work.tx.save(Object.assign(table, { attendance: attendance.map(({ kind, count, absent, excused }) => ({ kind, count, absent: absent ?? null, excused: excused ?? null })) }));
  },
});

/** Closes the minutes of a table that was held: the regional authority was there (R-NET-06) and the next table has its programme (R-NET-09). */
export const closeRoundTable = defineCommand({
  name: 'closeRoundTable', input: CloseRoundTableInput, allow,
  async run(work, { roundTableId, expectedVersion }) {
    const { tx, now } = work;
    const { plan, table } = await openMinutes(work, roundTableId, expectedVersion);
    const kept = await tx.find(MinuteItem, { where: { roundTableId: table.id }, select: { id: true, type: true } });
    const types: MinuteType[] = [...kept.map(({ type }) => type), ...((await tx.existsBy(Need, { roundTableId: table.id })) ? ['NEED' as const] : [])];
    assertNone(closingMinutesViolations(table, plan, types));
    return tx.save(Object.assign(table, { minutesClosedAt: now }));
  },
});
