import type { EntityManager } from 'typeorm';
import { anyOf, assertNone, DomainError, forbiddenScope, notFound, pragueDay, type Actor, type ScopeLevel } from '@opora/kernel';
import { grantChanged, roleChanged } from '@opora/contracts';
import { defineCommand, insertNew, isUuid, type Work } from '@opora/subgraph';
import { requireKraj, requireOrp } from '@opora/territory';
import { Organisation } from '../organisation/organisation.entity';
import { KnownProject } from '../project/known-project.entity';
import { Grant } from './grant.entity';
import { GrantRoleInput, WithdrawGrantInput } from './grant.input';
import { duplicate, exclusionViolations, grantViolations, isInForce, isOperator, mayGrant, outlastViolations, roleOf } from './grant.rules';

const GRANTERS = anyOf('operator', 'regional-methodologist');

const changed = ({ id, personId, role, level, scopeId, krajCode, validFrom, validTo, withdrawnAt, version }: Grant) =>
  grantChanged({ grantId: id, personId, role, level, scopeId, krajCode, validFrom, validTo, withdrawn: withdrawnAt !== null, version });

/** What somebody does to their own roles is no news to them. */
function tellHolder(send: Work['send'], { sub }: Actor, { id, personId, withdrawnAt }: Grant): void {
  if (personId !== sub) send(roleChanged({ recipients: [personId], grantId: id, withdrawn: withdrawnAt !== null }));
}

/** Gives a role. The person is locked, so that two who grant at once see each other; the constraint refuses the same role twice. */
export const grantRole = defineCommand({
  name: 'grantRole', input: GrantRoleInput, allow: GRANTERS, reach: 'service',
  async run({ tx, actor, now, send }, { personId: given, role: word, level, reason, validTo = null, ...input }) {
    const [personId, role, today] = [given.toLowerCase(), roleOf(word), pragueDay(now)];
    const asked = { personId, role, level, scopeId: input.scopeId ?? null, validFrom: input.validFrom ?? today, validTo };
    assertNone(grantViolations(actor, asked, today));
    const place = await placeOf(tx, level, asked.scopeId, today);
    if (!mayGrant(actor, { role, level, krajCode: place.krajCode })) throw forbiddenScope('input.scopeId');
    if (!isOperator(actor)) assertNone(outlastViolations(asked, await ownAsMethodologist(tx, actor.sub, place.krajCode, today)));
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`grants of ${personId}`]);
    const held = (await tx.findBy(Grant, { personId })).filter(({ withdrawnAt }) => withdrawnAt === null);
    assertNone(exclusionViolations(asked, held));
    const grant = await insertNew(tx, Grant, { ...asked, ...place, reason, grantedBy: actor.sub, withdrawnAt: null, withdrawnBy: null, withdrawReason: null }, { role_grant_once_at_a_time: duplicate });
    send(changed(grant));
    tellHolder(send, actor, grant);
    return grant;
  },
});

/** Withdraws a role before it ends; the row stays as evidence. */
export const withdrawGrant = defineCommand({
  name: 'withdrawGrant', input: WithdrawGrantInput, allow: GRANTERS, reach: 'service',
  async run({ tx, actor, now, get, lock, send }, { id, reason, expectedVersion }) {
    const seen = await get(Grant, id);
    if (!mayGrant(actor, seen)) throw notFound();
    if (seen.role === 'operator') await tx.query(`select pg_advisory_xact_lock(hashtextextended('grants of operators', 0))`);
    const grant = await lock(Grant, id, expectedVersion ?? undefined);
    if (grant.withdrawnAt !== null) throw new DomainError([{ code: 'GRANT_ALREADY_WITHDRAWN', field: 'input.id', messageCs: 'Tato role už byla odebrána.' }]);
    if (grant.role === 'operator') await assertAnotherOperator(tx, grant, pragueDay(now));
    const withdrawn = await tx.save(tx.merge(Grant, grant, { withdrawnAt: now, withdrawnBy: actor.sub, withdrawReason: reason }));
    send(changed(withdrawn));
    tellHolder(send, actor, withdrawn);
    return withdrawn;
  },
});

/** What somebody holds today as methodologist of a kraj. */
const ownAsMethodologist = async (tx: EntityManager, personId: string, krajCode: string | null, today: string): Promise<Grant[]> =>
  (isUuid(personId) ? await tx.findBy(Grant, { personId, role: 'regional-methodologist' }) : []).filter((each) => isInForce(each, today) && (each.level === 'ALL' || (each.level === 'KRAJ' && each.scopeId === krajCode)));

/** The scope in its one form and the kraj it lies in. Throws TERRITORY_UNKNOWN, TERRITORY_LEVEL_MISMATCH or NOT_FOUND. A contract's id belongs to another service and is not looked up. */
async function placeOf(tx: EntityManager, level: ScopeLevel, scopeId: string | null, validOn: string): Promise<{ scopeId: string | null; krajCode: string | null }> {
  const field = 'input.scopeId';
  if (level === 'ALL' || scopeId === null) return { scopeId: null, krajCode: null };
  if (level === 'KRAJ') { const { code } = requireKraj(scopeId, field, { validOn }); return { scopeId: code, krajCode: code }; }
  if (level === 'ORP') { const { code, krajCode } = requireOrp(scopeId, field, { validOn }); return { scopeId: code, krajCode }; }
  if (!isUuid(scopeId)) throw notFound(field);
  const id = scopeId.toLowerCase();
  if (level === 'CONTRACT') return { scopeId: id, krajCode: null };
  const found = level === 'ORGANISATION' ? await tx.findOneBy(Organisation, { id }) : await tx.findOneBy(KnownProject, { projectId: id });
  if (!found) throw notFound(field);
  return { scopeId: id, krajCode: found.krajCode };
}

/** Somebody must stay who can give roles, without an end. Throws GRANT_LAST_OPERATOR. */
async function assertAnotherOperator(tx: EntityManager, { id }: Grant, today: string): Promise<void> {
  const others = (await tx.findBy(Grant, { role: 'operator' })).filter((each) => each.id !== id && each.validTo === null && isInForce(each, today));
  if (others.length === 0) throw new DomainError([{ code: 'GRANT_LAST_OPERATOR', field: 'input.id', messageCs: 'Poslednímu provozovateli nelze roli odebrat; nejprve ji udělte dalšímu.' }]);
}
