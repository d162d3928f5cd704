import { randomUUID } from 'node:crypto';
import type { Platform } from '../harness/platform';
import { until } from '../harness/process';

/** What the load works on: round tables whose every new date tells one facilitator. All of it is synthetic. */
export interface World { projectId: string; facilitatorIds: string[]; roundTableIds: string[] }

const ORPS = ['5101', '5102', '5103', '5104', '5105', '5106', '5107', '5108', '5109', '5110'];

/** Makes one change as a role, asking again under its key while it is told to, and gives back what it made; throws with the refusal. */
export async function change<T = { id: string }>(platform: Platform, role: string, mutation: string, input: object, answer = 'id'): Promise<T> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const keyed = { idempotencyKey: randomUUID(), ...input };
  const { data, errors } = await until(`an answer to ${mutation}`, async () => {
    const given = await platform.ask(`mutation ($input: ${type}!) { changed: ${mutation}(input: $input) { ${answer} } }`, platform.token(role), { input: keyed }, 15_000);
    return !given.errors?.some(({ extensions }) => extensions.retryable) && given;
  });
  if (errors?.length || !data) throw new Error(`${mutation}: ${JSON.stringify(errors)}`);
  return data['changed'] as T;
}

const many = async <T>(count: number, atOnce: number, make: (n: number) => Promise<T>): Promise<T[]> => {
  const made: T[] = [];
  for (let from = 0; from < count; from += atOnce) made.push(...await Promise.all(Array.from({ length: Math.min(atOnce, count - from) }, (_, n) => make(from + n))));
  return made;
};

/** Makes a running project with its plan, `people` facilitators reached by e-mail, and `tables` round tables without a day. */
export async function prepareWorld(platform: Platform, { people = 6, tables = 20 }: { people?: number; tables?: number } = {}): Promise<World> {
  const code = `Z${randomUUID().slice(0, 8).toUpperCase()}`;
  const year = new Date().getFullYear();
  const { id: projectId } = await change(platform, 'contract-manager', 'registerProject', {
    code, name: `Zkušební projekt ${code}`, beneficiary: 'Zkušební organizace', krajCode: 'CZ051', status: 'RUNNING', source: 'zkouška 1', period: { from: `${year}-01-01`, to: `${year + 3}-12-31`, source: 'zkouška 1' },
  });
  const facilitatorIds = await many(people, 5, async (n) => (await change(platform, 'organiser', 'registerPerson', { name: `Zkušební Osoba ${n}`, krajCode: 'CZ051', isSynthetic: true })).id);
  const rounds = Math.max(2, Math.ceil(tables / ORPS.length));
  const plan = { projectId, krajCode: 'CZ051', perOrp: rounds, roundCount: rounds, regional: 0, orpCodes: ORPS, facilitatorIds };
  await until('the project is known to networking', () => change(platform, 'organiser', 'setRoundTablePlan', plan));
  const roundTableIds = await many(tables, 1, async (n) => (await change(platform, 'organiser', 'planRoundTable', { projectId, level: 'ORP', orpCode: ORPS[n % ORPS.length], round: 1 + Math.floor(n / ORPS.length) })).id);
  await many(people, 5, (n) => until('the person is known to notifications', () => change(platform, 'organiser', 'setContact', { personId: facilitatorIds[n], email: `osoba-${n}@example.invalid` })));
  return { projectId, facilitatorIds, roundTableIds };
}
