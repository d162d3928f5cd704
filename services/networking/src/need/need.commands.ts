import { In, type EntityManager } from 'typeorm';
import { anyOf, assertNone, forbiddenScope, mayInKraj, notFound, pastOr, pragueDay, type Actor } from '@opora/kernel';
import { needAnswered, tellAll } from '@opora/contracts';
import { defineCommand, isUuid, type Work } from '@opora/subgraph';
import { requireOrp } from '@opora/territory';
import { assertRoundOpen } from '../closing/closed-round';
import { Organisation } from '../organisation/organisation.entity';
import { closedViolations } from '../minutes/minutes.rules';
import { lockPlan } from '../plan/round-table-plan.commands';
import { RoundTable } from '../round-table/round-table.entity';
import { assertMayWrite, KRAJ_WRITERS } from '../scope';
import { regionalTableOf } from './carry-over';
import { Need } from './need.entity';
import { DeleteNeedInput, MergeNeedsInput, RaiseNeedInput, RespondToNeedInput } from './need.input';
import { deleteViolations, mergedViolations, mergeViolations, raiseViolations } from './need.rules';

const RAISERS = anyOf('organiser', 'regional-methodologist', 'facilitator', 'networker');
const OF_KRAJ = anyOf('organiser', 'regional-methodologist', 'facilitator');

function assertMayAnswer(actor: Actor, { krajCode }: Need): void {
  if (!mayInKraj(actor, KRAJ_WRITERS, krajCode)) throw forbiddenScope('input.needId');
}

/** What is raised: the input of one need, or a need among the items of minutes. */
export type Raised = Pick<RaiseNeedInput, 'addressee' | 'organisationId' | 'text'>;

/** Keeps the needs raised at a table, under the lock of the project's plan, and carries those to the kraj where the round's regional table has a date. */
export async function raiseAt({ tx, actor, now }: Pick<Work, 'tx' | 'actor' | 'now'>, table: RoundTable, raised: readonly Raised[]): Promise<Need[]> {
  if (raised.length > 0) requireOrp(table.orpCode!, 'input.roundTableId', { validOn: pastOr(table.date ?? table.heldBy, pragueDay(now)) });
  const regional = raised.some(({ addressee }) => addressee === 'KRAJ') ? await regionalTableOf(tx, table.projectId, table.round!) : null;
  const needs = raised.map(({ addressee, organisationId, text }) => tx.create(Need, {
    projectId: table.projectId, krajCode: table.krajCode, orpCode: table.orpCode!, round: table.round!, roundTableId: table.id, addressee, organisationId: organisationId ?? null, text,
    status: 'OPEN', carriedToId: addressee === 'KRAJ' ? (regional?.id ?? null) : null, mergedIntoId: null, response: null, dueDate: null, raisedBy: actor.kind === 'person' && isUuid(actor.sub) ? actor.sub : null,
  }));
  if (needs.length > 0) await tx.insert(Need, needs as never);
  return needs;
}

export const raiseNeed = defineCommand({
  name: 'raiseNeed', input: RaiseNeedInput, allow: RAISERS,
  async run({ tx, actor, now, get }, { roundTableId, addressee, organisationId, text }) {
    const { projectId } = await get(RoundTable, roundTableId);
    await lockPlan(tx, projectId);
    const table = await get(RoundTable, roundTableId);
    assertMayWrite(actor, table, 'input.roundTableId');
    assertNone([...raiseViolations(table, addressee, organisationId ?? null), ...closedViolations(table, 'input.roundTableId')]);
    if (organisationId && !(await tx.existsBy(Organisation, { id: organisationId }))) throw notFound('input.organisationId');
    await assertRoundOpen(tx, projectId, table.round!, 'input.roundTableId');
    const [need] = await raiseAt({ tx, actor, now }, table, [{ addressee, organisationId, text }]);
    return need!;
  },
});

export const mergeNeeds = defineCommand({
  name: 'mergeNeeds', input: MergeNeedsInput, allow: OF_KRAJ,
  async run({ tx, actor, get, lock }, { needIds, intoNeedId }) {
    await lockPlan(tx, (await get(Need, intoNeedId)).projectId);
    const into = await lock(Need, intoNeedId);
    const found = new Map((await tx.find(Need, { where: { id: In(needIds) }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } })).map((need) => [need.id, need]));
    const needs = needIds.map((id, at) => { const need = found.get(id.toLowerCase()); if (!need) throw notFound(`input.needIds.${at}`); return need; });
    for (const need of [into, ...needs]) assertMayAnswer(actor, need);
    assertNone(mergeViolations(needs, into));
    const ids = needs.map(({ id }) => id);
    // What was merged into a need that is now merged itself follows it: sources never stand two steps away.
    await tx.update(Need, { mergedIntoId: In(ids) }, { mergedIntoId: into.id });
    await tx.update(Need, { id: In(ids) }, { mergedIntoId: into.id });
    return into;
  },
});

/** Who waits for the answer: whoever raised the need or one merged into it, and who facilitates the tables they come from. */
async function waitingFor(tx: EntityManager, { id }: Need): Promise<string[]> {
  const rows = await tx.query(
    `with source as (select raised_by, round_table_id from need where id = $1 or merged_into_id = $1)
     select raised_by as id from source where raised_by is not null union select unnest(t.facilitator_ids) from round_table t where t.id in (select round_table_id from source) order by 1`, [id]) as { id: string }[];
  return rows.map((row) => row.id);
}

export const respondToNeed = defineCommand({
  name: 'respondToNeed', input: RespondToNeedInput, allow: RAISERS,
  async run({ tx, actor, lock, send }, { needId, expectedVersion, response, dueDate, close }) {
    const need = await lock(Need, needId, expectedVersion);
    if (need.addressee === 'KRAJ') assertMayAnswer(actor, need);
    else assertMayWrite(actor, need, 'input.needId');
    assertNone(mergedViolations(need, 'input.needId'));
    const saved = await tx.save(Object.assign(need, { response, dueDate: dueDate === undefined ? need.dueDate : dueDate, status: close ? 'CLOSED' as const : 'ANSWERED' as const }));
    const recipients = (await waitingFor(tx, saved)).filter((id) => id !== actor.sub);
    for (const event of tellAll(needAnswered, { recipients, needId, closed: saved.status === 'CLOSED' })) send(event);
    return saved;
  },
});

export const deleteNeed = defineCommand({
  name: 'deleteNeed', input: DeleteNeedInput, allow: RAISERS,
  async run({ tx, actor, get, lock }, { needId, expectedVersion }) {
    await lockPlan(tx, (await get(Need, needId)).projectId);
    const need = await lock(Need, needId, expectedVersion);
    assertMayWrite(actor, need, 'input.needId');
    assertNone([...deleteViolations(need, await tx.countBy(Need, { mergedIntoId: needId })), ...closedViolations(await get(RoundTable, need.roundTableId), 'input.needId')]);
    await tx.delete(Need, { id: need.id });
    return need;
  },
});
