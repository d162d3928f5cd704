import { isAfterFigures, NATIONWIDE_ROLES, ROLES, type Role } from '@opora/kernel';
import { anActor, closeAll, syntheticId } from '@opora/testing';
import { actorAt, ELSEWHERE, PLACES, type Place } from './permissions/actors';
import { askInside, CHANGES, questionOf } from './permissions/changes';
import { askedOf, type Asked } from './permissions/fields';
import { RECORDS } from './permissions/records';
import { scopeOf } from './permissions/statements';
import { loadInto, openWorld, subgraphs, type Question, type World } from './permissions/world';

/**
 * Scope, with inputs that are right in everything but who sends them: each change the demo makes is first tried by every role that may make it,
 * held over another kraj and over nothing. Only then the demo makes it, which shows that the input was right; what the demo does not do is done after it.
 */
const fields = new Map(subgraphs.flatMap(askedOf).map((field): [string, Asked] => [`${field.service} ${field.name}`, field]));
const ABROAD = PLACES.filter((place): place is Exclude<Place, 'inside'> => place !== 'inside');
/** The last: a methodologist who grants a role of the whole country is told so before the kraj is looked at. */
const REFUSALS = ['FORBIDDEN_SCOPE', 'NOT_FOUND', 'GRANT_ROLE_RESERVED'];

/** Somebody of another kraj opened this one to themself, so that there is an access to see. */
const OPEN_HERE = 'mutation ($until: DateTime!) { openAccess(input: { krajCode: "CZ051", purpose: INSPECTION, reason: "Zkušební kontrola sousedního kraje", until: $until }) { id } }';

let world: World;
const keptOut: string[] = [];
const tried = new Map<string, number>();
const letIn: string[] = [];
/** Inputs that name a record of a person: whether it is there is told to nobody who may not see it. */
const OF_A_PERSON = ['registrationId', 'certificateId', 'entryId', 'offerId', 'employmentId', 'externalTrainingId', 'absenceId'];
const revealed: string[] = [];
let unrevealed = 0;
async function tryFromAbroad(question: Question): Promise<void> {
  const name = `${question.service} ${question.name}`;
  if (scopeOf(question.service, question.name) !== 'inside') return;
  const { allow } = fields.get(name)!;
  const roles = (typeof allow.roles === 'string' ? ROLES : allow.roles).filter((role: Role) => !NATIONWIDE_ROLES.includes(role));
  for (const role of roles) {
    for (const place of ABROAD) {
      const { code } = await world.ask(question, actorAt(role, place));
      tried.set(name, (tried.get(name) ?? 0) + 1);
      if (OF_A_PERSON.some((key) => key in ((question.variables as { input?: object }).input ?? {}))) { if (code === 'NOT_FOUND') unrevealed += 1; else revealed.push(`${name} by ${role} ${place}: ${code}`); }
      if (!REFUSALS.includes(code)) letIn.push(`${name} by ${role} ${place}: ${code}`);
    }
  }
}

beforeAll(async () => {
  world = await openWorld();
  await loadInto(world, tryFromAbroad);
  const made = new Map<string, string>();
  await world.ask(world.questionOf(OPEN_HERE, { until: new Date(Date.now() + 3_600_000).toISOString() }), anActor({ sub: syntheticId('somebody abroad'), roles: ['organiser'], kraj: ELSEWHERE }));
  for (const change of CHANGES) {
    const question = await questionOf(world, change, made);
    await tryFromAbroad(question);
    const { data, code } = await askInside(world, change, question);
    if (REFUSALS.includes(code) || code === 'FORBIDDEN' || code === 'INTERNAL') keptOut.push(`${question.name}: ${code}`);
    if (data?.[change.mutation]?.id) made.set(change.mutation, data[change.mutation].id);
  }
}, 180_000);
afterAll(closeAll);

test('row 32: no change of the demo is let through from another kraj or from nowhere', () => {
  expect([...new Set(letIn)]).toEqual([]);
  const total = [...tried.values()].reduce((a, b) => a + b, 0);
  process.stdout.write(`scope: ${total} attempts from abroad at ${tried.size} kinds of changes, none let in\n`);
});

test('row 32: a change of somebody’s record is NOT_FOUND from abroad, whether the record is there or not', () => {
  expect(revealed).toEqual([]);
  expect(unrevealed).toBeGreaterThan(10);
});

test('each of them gets past its scope from inside', () => { expect(keptOut).toEqual([]); });

test('every change inside a scope was tried', () => {
  const inside = [...fields.values()].filter(({ service, name }) => scopeOf(service, name) === 'inside').map(({ service, name }) => `${service} ${name}`);
  expect(inside.filter((name) => !tried.has(name))).toEqual([]);
});

describe('records of a region', () => {
  const asked = [...fields.values()].filter(({ service, name }) => scopeOf(service, name) === 'region').map(({ service, name }) => `${service} ${name}`);

  test('have a question each', () => { expect(asked.filter((name) => !RECORDS.some((each) => `${each.service} ${each.name}` === name))).toEqual([]); });

  test.each(RECORDS.map((each) => [`${each.service} ${each.name}`, each] as const))('row 32: %s shows nobody of another kraj, or of none, anything', async (name, { service, query, isPerson, insideCode, variables, shown }) => {
    const { allow } = fields.get(name)!;
    const question = { service, name, query, variables: await variables?.({ sql: (text) => world.find(service, text) }) ?? {} };
    const elsewhere: string[] = [];
    let insiders = 0;
    for (const role of ROLES) {
      for (const place of PLACES) {
        if (place !== 'inside' && NATIONWIDE_ROLES.includes(role)) continue;
        const actor = actorAt(role, place);
        const { data, code } = await world.ask(question, actor);
        if (place === 'inside' && code === insideCode) { insiders += 1; continue; }
        if (!allow(actor)) expect([role, place, code]).toEqual([role, place, allow.personal && isAfterFigures(actor) ? 'FORBIDDEN_SCOPE' : 'FORBIDDEN']);
        else if (code !== 'ok') expect([role, place, isPerson || code !== 'FORBIDDEN_SCOPE' ? code : 'NOT_FOUND']).toEqual([role, place, 'NOT_FOUND']);
        if (code !== 'ok' || shown(data as never) === 0) continue;
        if (place === 'inside') insiders += 1;
        else elsewhere.push(`${role} ${place}`);
      }
    }
    expect(elsewhere).toEqual([]);
    // Somebody inside must see them, or the question asked for nothing.
    expect(insiders).toBeGreaterThan(0);
  });
});
