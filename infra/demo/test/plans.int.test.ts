import type { DataSource } from 'typeorm';
import type { ServiceName } from '@opora/contracts';
import { familyPolicy } from '@opora/family-policy';
import type { Role } from '@opora/kernel';
import { socialServices } from '@opora/social-services';
import { createExecutor, createLog, type Subgraph, type SubgraphExecutor } from '@opora/subgraph';
import { closeAll, syntheticId, testDatabases } from '@opora/testing';
import type { DemoWork } from '../src/demo';
import { loadFamilyPolicy } from '../src/family-policy';
import { personOf } from '../src/people';
import { loadSocialServices } from '../src/social-services';

/** Data of an answer, read freely: the test says what must be there. */
// oxlint-disable-next-line typescript/no-explicit-any
type Data = any;
const projects = { P1: syntheticId('demo P1'), P2: syntheticId('demo P2') };
let databases: Map<ServiceName, DataSource>;
const executors = new Map<ServiceName, SubgraphExecutor>();

beforeAll(async () => {
  databases = await testDatabases([socialServices, familyPolicy]);
  for (const subgraph of [socialServices, familyPolicy] as Subgraph[]) {
    const db = databases.get(subgraph.name)!;
    executors.set(subgraph.name, createExecutor(subgraph, db, createLog('test', 'silent')));
    const known = subgraph.subscriptions!.find(({ topic }) => topic === 'project-period-set')!;
    for (const [code, projectId] of Object.entries(projects)) {
      await known.handle({ tx: db.manager, now: new Date(), send: () => undefined }, { projectId, code, krajCode: 'CZ051', periods: [], version: 1 }, { eventId: projectId, producer: 'evaluation', traceId: 't' });
    }
  }
});
afterAll(closeAll);

async function ask(service: ServiceName, role: Role, query: string, variables: object = {}): Promise<Data> {
  const { id: sub, kind, grants } = personOf(role);
  const { data, errors } = await executors.get(service)!.execute({ query, variables: variables as Record<string, unknown> }, { actor: { sub, kind, grants }, traceId: 't', deadline: Date.now() + 10_000 });
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}
const workIn = (service: ServiceName): DemoWork => ({ ask: (role, query, variables) => ask(service, role, query, variables), settle: () => Promise.resolve(), report: () => undefined, ids: { projects, organisations: {} } });

test('loading P2 twice gives 30 lots, the targets of the source, and no contract nobody named', async () => {
  for (let n = 0; n < 2; n++) await loadSocialServices(workIn('social-services'));
  const { kraj, lots, contracts, servicePlan } = await ask('social-services', 'regional-methodologist', `{ lots { totalCount } contracts { totalCount } servicePlan(projectId: "${projects.P2}") { pricePercent capacityRequested { from to } totals { lots supportedPersons fte } }
    kraj(code: "CZ051") { services { nzdm { lots { contracted { value target reason } planned { value } } supportedPersons { target } fte { target } } sas { lots { planned { value } } supportedPersons { target } fte { target } } } } }`);
  expect({ lots, contracts, servicePlan }).toEqual({
    lots: { totalCount: 30 }, contracts: { totalCount: 0 },
    servicePlan: { pricePercent: '85', capacityRequested: { from: '2015-07-01', to: '2015-12-31' }, totals: { lots: 30, supportedPersons: 2740, fte: '92' } },
  });
  expect(kraj.services).toEqual({
    nzdm: { lots: { contracted: { value: null, target: '16', reason: 'NO_DATA' }, planned: { value: '16' } }, supportedPersons: { target: '1630' }, fte: { target: '48' } },
    sas: { lots: { planned: { value: '14' } }, supportedPersons: { target: '1110' }, fte: { target: '44' } },
  });
});

test('loading P1 twice gives the plan in preparation without days, and no activity of the at least 60', async () => {
  for (let n = 0; n < 2; n++) await loadFamilyPolicy(workIn('family-policy'));
  const { kraj, strategicPlans } = await ask('family-policy', 'family-policy-coordinator', `{ strategicPlans { totalCount } kraj(code: "CZ051") { familyPolicy { coordinatorPost { filledFrom filledTo }
    strategicPlan { status years period { from } analyticPart recruitmentPlan { target workingGroup { members { id } } } } recruitmentActivities { value target reason } } } }`);
  expect(strategicPlans.totalCount).toBe(1);
  expect(kraj.familyPolicy).toEqual({
    coordinatorPost: { filledFrom: '2016-10-01', filledTo: null }, recruitmentActivities: { value: null, target: '60', reason: 'NO_DATA' },
    strategicPlan: { status: 'PREPARATION', years: 5, period: null, analyticPart: 'IN_PREPARATION', recruitmentPlan: { target: 60, workingGroup: { members: [] } } },
  });
});
