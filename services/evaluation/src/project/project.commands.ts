import type { EntityManager } from 'typeorm';
import { anyOf, assertNone, forbiddenScope, krajScope, mayInKraj, notFound, pastOr, pragueDay, refuse, type Actor, type Role } from '@opora/kernel';
import { projectPeriodSet } from '@opora/contracts';
import { defineCommand, type Work } from '@opora/subgraph';
import { requireKraj } from '@opora/territory';
import { CloseProjectInput, ExtendProjectInput, LinkProjectsInput, RecordSourceFactsInput, RegisterProjectInput, type ProjectPeriodInput } from './project.input';
import { ProjectLink } from './project-link.entity';
import { ProjectPeriod } from './project-period.entity';
import { Project } from './project.entity';
import { extensionViolations, statedMonthsViolations } from './project.rules';
import { SourceFact } from './source-fact.entity';

/** Who keeps projects: the kraj's contract managers their own, the ministry's methodologists all. */
export const PROJECT_KEEPERS: readonly Role[] = ['contract-manager', 'mpsv-methodologist'];
export const projectKeepers = anyOf(...PROJECT_KEEPERS);

/** True when a caller's grants reach the project's kraj; a project of no kraj is the whole country's. */
export const mayKeep = (actor: Actor | null, krajCode: string | null | undefined): boolean =>
  actor !== null && (krajCode ? mayInKraj(actor, PROJECT_KEEPERS, krajCode) : krajScope(actor, PROJECT_KEEPERS) === 'ALL');

/** Refuses with FORBIDDEN_SCOPE a writer whose grants do not reach the project's kraj. */
export function assertMayKeep(actor: Actor, krajCode: string | null | undefined, field: string): void {
  if (!mayKeep(actor, krajCode)) throw forbiddenScope(field);
}

/** The project, locked, when the caller may change it. */
export async function lockProject({ lock, actor }: Work, id: string, expectedVersion?: number): Promise<Project> {
  const project = await lock(Project, id, expectedVersion);
  assertMayKeep(actor, project.krajCode, 'input.projectId');
  return project;
}

/** The project after a change of what belongs to it: its version moves with every such change. */
export async function touched(tx: EntityManager, id: string, change: Partial<Project> = {}): Promise<Project> {
  await tx.update(Project, { id }, { ...change, updatedAt: new Date() });
  return tx.findOneByOrFail(Project, { id });
}

const periodRow = (projectId: string, { from, to, fromPrecision, toPrecision, source }: ProjectPeriodInput, extension: boolean) =>
  ({ projectId, from, to, fromPrecision: fromPrecision ?? 'DAY' as const, toPrecision: toPrecision ?? 'DAY' as const, extension, source });

/** Registers a project and tells every service its periods. Refuses a known code or registration number, reversed dates, a wrong length (R-FIN-05). */
export const registerProject = defineCommand({
  name: 'registerProject', input: RegisterProjectInput, allow: projectKeepers,
  async run({ tx, actor, now, send }, { idempotencyKey: _key, period, ...facts }): Promise<Project> {
    if (facts.krajCode) requireKraj(facts.krajCode, 'input.krajCode', { validOn: pastOr(period?.to, pragueDay(now)) });
    assertMayKeep(actor, facts.krajCode, 'input.krajCode');
    const periods = period ? [{ from: period.from, to: period.to }] : [];
    if (period && period.from > period.to) refuse({ code: 'DATE_RANGE_REVERSED', field: 'input.period.from', actual: period.from, limit: period.to, messageCs: 'Začátek nesmí být po konci.' });
    assertNone(statedMonthsViolations(periods, facts.statedMonths));
    // The lock makes looking for a twin and adding one a single step for every registration at once.
    await tx.query(`select pg_advisory_xact_lock(hashtext('register-project'))`);
    if (await tx.existsBy(Project, [{ code: facts.code }, ...(facts.registrationNumber ? [{ registrationNumber: facts.registrationNumber }] : [])])) {
      refuse({ code: 'EVA_PROJECT_EXISTS', field: 'input.code', actual: facts.code, messageCs: 'Projekt s tímto označením nebo registračním číslem už existuje.' });
    }
    const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null && value !== undefined));
    const project = await tx.save(tx.create(Project, known));
    if (period) await tx.insert(ProjectPeriod, periodRow(project.id, period, false));
    send(projectPeriodSet({ projectId: project.id, code: project.code, krajCode: project.krajCode ?? null, periods, version: project.version }));
    return tx.findOneByOrFail(Project, { id: project.id });
  },
});

/** Prolongs a project (R-FIN-04: no gap) and tells every service. */
export const extendProject = defineCommand({
  name: 'extendProject', input: ExtendProjectInput, allow: projectKeepers,
  async run(work, { projectId, expectedVersion, period }): Promise<Project> {
    const { tx, send } = work;
    const project = await lockProject(work, projectId, expectedVersion);
    const before = await tx.find(ProjectPeriod, { where: { projectId }, order: { from: 'ASC' }, take: 100 });
    assertNone(extensionViolations(before, period));
    await tx.insert(ProjectPeriod, periodRow(projectId, period, true));
    const after = await touched(tx, projectId);
    const periods = [...before, period].map(({ from, to }) => ({ from, to }));
    send(projectPeriodSet({ projectId, code: project.code, krajCode: project.krajCode, periods, version: after.version }));
    return after;
  },
});

/** Marks a project as ended. */
export const closeProject = defineCommand({
  name: 'closeProject', input: CloseProjectInput, allow: projectKeepers,
  async run(work, { projectId, expectedVersion }): Promise<Project> {
    await lockProject(work, projectId, expectedVersion);
    return touched(work.tx, projectId, { status: 'CLOSED' });
  },
});

/** Ties projects together, both ways. Tying the same two again changes nothing. */
export const linkProjects = defineCommand({
  name: 'linkProjects', input: LinkProjectsInput, allow: projectKeepers,
  async run(work, { projectId, expectedVersion, linkedProjectIds, source }): Promise<Project> {
    const { tx } = work;
    await lockProject(work, projectId, expectedVersion);
    if (linkedProjectIds.includes(projectId)) refuse({ code: 'EVA_PROJECT_LINK_SELF', field: 'input.linkedProjectIds', messageCs: 'Projekt nelze propojit sám se sebou.' });
    const wanted = [...new Set(linkedProjectIds)];
    if (await tx.createQueryBuilder(Project, 'p').where('p.id in (:...wanted)', { wanted }).getCount() < wanted.length) throw notFound('input.linkedProjectIds');
    const rows = wanted.map((id) => ({ firstId: id < projectId ? id : projectId, secondId: id < projectId ? projectId : id, source }));
    await tx.createQueryBuilder().insert().into(ProjectLink).values(rows).orIgnore().execute();
    return touched(tx, projectId);
  },
});

/** Keeps what a source document says about a project, each statement with its citation; the same key again replaces it. */
export const recordSourceFacts = defineCommand({
  name: 'recordSourceFacts', input: RecordSourceFactsInput, allow: projectKeepers,
  async run(work, { projectId, expectedVersion, facts }): Promise<Project> {
    await lockProject(work, projectId, expectedVersion);
    await work.tx.upsert(SourceFact, facts.map((fact) => ({ ...fact, projectId })), ['projectId', 'key']);
    return touched(work.tx, projectId);
  },
});
