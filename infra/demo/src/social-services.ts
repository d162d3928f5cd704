import { key, type DemoWork } from './demo';
import { cite } from './evaluation/documents';

const PLAN = cite('services', '45-52,64-65,82-89,120-121');

/** The plan of project P2 as its source states it; the project's period and the lots' territories are not in the source and stay empty. */
const plan = (projectId: string) => ({
  projectId, krajCode: 'CZ051', priceShare: 8500, source: PLAN,
  // «2/2 roku 2015»: the ORPs asked for the capacity in the second half of the year.
  capacityRequested: { from: '2015-07-01', to: '2015-12-31' },
  types: [
    {
      serviceType: 'NZDM', legalBasis: '§ 62 ZSS', lotCount: 16, forms: ['AMBULATORY', 'FIELD'], otherForms: false, ageFrom: 15, ageTo: 26, targetGroups: [],
      supportedPersonsTarget: 1630, fteTarget: '48',
    },
    {
      serviceType: 'SAS', legalBasis: '§ 65 ZSS', lotCount: 14, forms: ['FIELD'], otherForms: true, supportedPersonsTarget: 1110, fteTarget: '44',
      targetGroups: [
        { code: 'CARE_OF_SMALL_CHILDREN', titleCs: 'osoby pečující o malé děti (do 15 let věku)', childAgeTo: 15 },
        { code: 'SINGLE_PARENTS', titleCs: 'samoživitelé' },
        { code: 'DOMESTIC_VIOLENCE_RISK', titleCs: 'osoby ohrožené domácím násilím' },
        { code: 'MULTIPLE_RISKS', titleCs: 'osoby ohrožené více riziky' },
      ],
    },
  ],
});

/**
 * Loads P2's plan and its 30 lots. No contract is loaded: the source says that winners exist and names none, so the figure of
 * contracted lots stays «no data» instead of a zero nobody stated.
 */
export async function loadSocialServices(work: DemoWork): Promise<void> {
  const input = plan(work.ids.projects['P2']!);
  const { setServicePlan } = await work.ask<{ setServicePlan: { id: string } }>('contract-manager',
    'mutation ($input: SetServicePlanInput!) { setServicePlan(input: $input) { id } }', { input: { ...input, idempotencyKey: key('social-services/plan/p2') } });
  for (const { serviceType, lotCount } of input.types) {
    const lots = Array.from({ length: lotCount }, (_, n) => ({ number: n + 1 }));
    await work.ask('contract-manager', 'mutation ($input: CreateLotsInput!) { createLots(input: $input) { id } }',
      { input: { planId: setServicePlan.id, serviceType, lots, idempotencyKey: key(`social-services/lots/${serviceType.toLowerCase()}`) } });
  }
}
