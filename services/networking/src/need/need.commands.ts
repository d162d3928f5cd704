import { In } from 'typeorm';
import { anyOf, assertNone, forbiddenScope, mayInKraj, notFound, type Actor } from '@opora/kernel';
import { defineCommand } from '@opora/subgraph';
import { assertRoundOpen } from '../closing/closed-round';
import { insertNew } from '../columns';
import { Organisation } from '../organisation/organisation.entity';
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

export const raiseNeed = defineCommand({
  name: 'raiseNeed', input: RaiseNeedInput, allow: RAISERS,
  async run({ tx, actor, get }, { roundTableId, addressee, organisationId, text }) {
    const { projectId } = await get(RoundTable, roundTableId);
    await lockPlan(tx, projectId);
    const table = await get(RoundTable, roundTableId);
    assertMayWrite(actor, table, 'input.roundTableId');
    assertNone(raiseViolations(table, addressee, organisationId ?? null));
    if (organisationId && !(await tx.existsBy(Organisation, { id: organisationId }))) throw notFound('input.organisationId');
    const round = table.round!;
    await assertRoundOpen(tx, projectId, round, 'input.roundTableId');
    const regional = addressee === 'KRAJ' ? await regionalTableOf(tx, projectId, round) : null;
    return insertNew(tx, Need, {
      projectId, krajCode: table.krajCode, orpCode: table.orpCode!, round, roundTableId, addressee, organisationId: organisationId ?? null, text,
      status: 'OPEN', carriedToId: regional?.id ?? null, mergedIntoId: null, response: null, dueDate: null,
    });
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

export const respondToNeed = defineCommand({
  name: 'respondToNeed', input: RespondToNeedInput, allow: RAISERS,
  async run({ tx, actor, lock }, { needId, expectedVersion, response, dueDate, close }) {
    const need = await lock(Need, needId, expectedVersion);
    if (need.addressee === 'KRAJ') assertMayAnswer(actor, need);
    else assertMayWrite(actor, need, 'input.needId');
    assertNone(mergedViolations(need, 'input.needId'));
    return tx.save(Object.assign(need, { response, dueDate: dueDate === undefined ? need.dueDate : dueDate, status: close ? 'CLOSED' : 'ANSWERED' }));
  },
});

export const deleteNeed = defineCommand({
  name: 'deleteNeed', input: DeleteNeedInput, allow: RAISERS,
  async run({ tx, actor, get, lock }, { needId, expectedVersion }) {
    await lockPlan(tx, (await get(Need, needId)).projectId);
    const need = await lock(Need, needId, expectedVersion);
    assertMayWrite(actor, need, 'input.needId');
    assertNone(deleteViolations(need, await tx.countBy(Need, { mergedIntoId: needId })));
    await tx.delete(Need, { id: need.id });
    return need;
  },
});
