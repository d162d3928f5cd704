import type { DataSource } from 'typeorm';
import type { Actor } from '@opora/kernel';
import { Context, run } from '@opora/subgraph';
import { anActor, syntheticId } from '@opora/testing';
import { createLots } from '../src/lot/lot.commands';
import { keepOrganisation, keepProject } from '../src/known/known.subscriptions';
import { setServicePlan } from '../src/programme/programme.commands';
import type { ServicePlan } from '../src/programme/service-plan.entity';

export const NOW = new Date('2018-06-01T10:00:00Z');
export const manager = anActor({ roles: ['contract-manager'] });
export const contextOf = (db: DataSource, actor: Actor | null = manager, now = NOW) => new Context(db, { actor, traceId: 't', deadline: Date.now() + 10_000 }, () => now);

const meta = { eventId: syntheticId('event'), producer: 'evaluation', traceId: 't' } as const;
const work = (db: DataSource) => ({ tx: db.manager, now: NOW, send: () => undefined });

/** A project of Liberecký kraj, as evaluation would tell of it. */
export async function aProject(db: DataSource, name: string, periods = [{ from: '2016-10-01', to: '2019-09-30' }], version = 1): Promise<string> {
  const projectId = syntheticId(`project:${name}`);
  await keepProject.handle(work(db), { projectId, code: name, krajCode: 'CZ051', periods, version }, meta);
  return projectId;
}

/** An organisation, as networking would tell of it. */
export async function anOrganisation(db: DataSource, name: string, kinds = ['SOCIAL_SERVICE_PROVIDER'], version = 1): Promise<string> {
  const organisationId = syntheticId(`organisation:${name}`);
  await keepOrganisation.handle(work(db), { organisationId, kinds, krajCode: 'CZ051', orpCode: '5105', providesAccompaniment: false, version }, meta);
  return organisationId;
}

export const NZDM = {
  serviceType: 'NZDM', legalBasis: '§ 62', lotCount: 16, forms: ['AMBULATORY', 'FIELD'], otherForms: false, ageFrom: 15, ageTo: 26, targetGroups: [], supportedPersonsTarget: 1630, fteTarget: '48',
};
export const SAS = {
  serviceType: 'SAS', legalBasis: '§ 65', lotCount: 14, forms: ['FIELD'], otherForms: true, supportedPersonsTarget: 1110, fteTarget: '44',
  targetGroups: [{ code: 'CARE_OF_SMALL_CHILDREN', titleCs: 'osoby pečující o malé děti (do 15 let věku)', childAgeTo: 15 }, { code: 'SINGLE_PARENTS', titleCs: 'samoživitelé' }],
};

export const planInput = (projectId: string, more: object = {}) => ({ projectId, krajCode: 'CZ051', priceShare: 8500, types: [NZDM, SAS], ...more });

/** A project with the numbers of the source and all its 30 lots. */
export async function aProgramme(db: DataSource, name: string, periods?: { from: string; to: string }[]): Promise<{ projectId: string; plan: ServicePlan }> {
  const projectId = await aProject(db, name, periods);
  const cx = contextOf(db);
  const plan = await run(cx, setServicePlan, planInput(projectId));
  for (const { serviceType, lotCount } of [NZDM, SAS]) {
    await run(cx, createLots, { planId: plan.id, serviceType, lots: Array.from({ length: lotCount }, (_, n) => ({ number: n + 1 })) });
  }
  return { projectId, plan };
}

export const awardInput = (projectId: string, providerId: string, more: object = {}) => ({
  projectId, providerId, serviceType: 'NZDM', lotNumber: 7, number: 'OLP/1/2017', from: '2017-01-01', to: '2019-09-30', forms: ['FIELD'], compensationPayment: '1000000.00', ...more,
});
