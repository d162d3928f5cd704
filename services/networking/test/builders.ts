import type { DataSource } from 'typeorm';
import type { Actor } from '@opora/kernel';
import { Context, createExecutor, createLog, run, type GraphAnswer } from '@opora/subgraph';
import { anActor, syntheticId } from '@opora/testing';
import { Person } from '../src/person/person.entity';
import { setRoundTablePlan } from '../src/plan/round-table-plan.commands';
import type { RoundTablePlan } from '../src/plan/round-table-plan.entity';
import { KnownProject } from '../src/project/known-project.entity';
import { holdRoundTable, planRoundTable } from '../src/round-table/round-table.commands';
import type { RoundTable } from '../src/round-table/round-table.entity';
import { networking } from '../src/subgraph';

/** Noon of the day the tests play on. */
export const NOON = new Date('2026-11-22T11:00:00Z');
export const organiser = anActor({ roles: ['organiser'] });
export const ministry = anActor({ roles: ['mpsv-methodologist'] });
export const elsewhere = anActor({ roles: ['organiser'], kraj: 'CZ052' });
export const networkerOf = (orp: string) => anActor({ grants: [{ role: 'networker', level: 'ORP', id: orp }] });
/** The ten ORPs of Liberecký kraj; the four the source does not name come first (model.md §14.7). */
export const ORPS = ['5101', '5104', '5106', '5109', '5102', '5103', '5107', '5105', '5108', '5110'];
export const FACILITATORS = ['facilitator:1', 'facilitator:2'].map(syntheticId);

/** A request of an actor at a moment, under row-level security as in production. */
export const asking = (db: DataSource, actor: Actor | null = organiser, now: Date = NOON): Context =>
  new Context(db, { actor, traceId: 'test', deadline: Date.now() + 60_000 }, () => now, true);

/** Asks GraphQL as the gateway would. */
export const graph = (db: DataSource, now: Date = NOON) => {
  const executor = createExecutor(networking, db, createLog('test', 'silent'), () => now);
  return (actor: Actor | null, query: string, variables: Record<string, unknown> = {}): Promise<GraphAnswer> =>
    executor.execute({ query, variables }, { actor, traceId: 'test', deadline: Date.now() + 60_000 });
};

let made = 0;
/** Builds a known project of P1's kraj and period. */
export const aProject = (db: DataSource, over: Partial<KnownProject> = {}): Promise<KnownProject> => {
  const n = ++made;
  return db.manager.save(db.manager.create(KnownProject, { projectId: syntheticId(`project:${n}:${Math.random()}`), code: `T${n}`, krajCode: 'CZ051', periods: [{ from: '2016-10-01', to: '2019-09-30' }], version: 1, ...over }));
};

/** Builds a synthetic person; the two facilitators exist once a database. */
export const aPerson = async (db: DataSource, id: string, over: Partial<Person> = {}): Promise<void> => {
  await db.manager.createQueryBuilder().insert().into(Person).values({ id, name: 'Zkušební Osoba', roleTitle: null, employerId: null, krajCode: 'CZ051', isSynthetic: true, ...over }).orIgnore().execute();
};

/** Builds P1's plan, 42 = 4 × 10 + 2, unless told. */
export async function aPlan(db: DataSource, over: object = {}): Promise<RoundTablePlan> {
  const { projectId } = await aProject(db);
  for (const id of FACILITATORS) await aPerson(db, id);
  return run(asking(db), setRoundTablePlan, {
    projectId, krajCode: 'CZ051', perOrp: 4, orpCodes: ORPS, regional: 2, roundCount: 4, facilitatorIds: FACILITATORS, windows: [{ number: 2, from: '2018-01-01', to: '2018-06-30' }], ...over,
  });
}

/** Builds a table of an ORP in round 1. */
export const aTable = (db: DataSource, projectId: string, orpCode: string, over: object = {}): Promise<RoundTable> => run(asking(db), planRoundTable, { projectId, level: 'ORP', orpCode, round: 1, ...over });
/** Builds a regional table that closes round 1. */
export const aRegionalTable = (db: DataSource, projectId: string, over: object = {}): Promise<RoundTable> => run(asking(db), planRoundTable, { projectId, level: 'KRAJ', closesRound: 1, ...over });

const DATES: Record<string, string> = { 5102: '2017-06-08', 5103: '2017-06-15', 5107: '2017-09-12', 5105: '2017-09-22', 5108: '2017-10-10', 5110: '2017-10-19' };
/** Builds the first round as the source tells it: four held no later than 24. 5. 2017, six dated, the regional one dated. */
export async function theFirstRound(db: DataSource, projectId: string): Promise<void> {
  for (const orp of ORPS.slice(0, 4)) {
    const { id } = await aTable(db, projectId, orp);
    await run(asking(db), holdRoundTable, { roundTableId: id, knownHeldBy: '2017-05-24' });
  }
  for (const [orp, date] of Object.entries(DATES)) await aTable(db, projectId, orp, { date, statedOn: '2017-05-24' });
  await aRegionalTable(db, projectId, { date: '2017-11-30', statedOn: '2017-05-24' });
}

export interface Sent { consumer: string; payload: Record<string, unknown> }
/** The events of a topic this service has sent, in their order. */
export const sentEvents = (db: DataSource, topic: string): Promise<Sent[]> => db.query('select consumer, payload from outbox where topic = $1 order by id', [topic]);
