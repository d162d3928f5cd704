import { anyOf, assertNone, assertPeriod, forbiddenScope, mayInKraj, notFound, refuse, type Role } from '@opora/kernel';
import { defineCommand } from '@opora/subgraph';
import { KnownOrganisation } from '../known/known-organisation.entity';
import { lockProject, projectKeepers } from '../project/project.commands';
import { InspectionMethodology } from './inspection-methodology.entity';
import { SpodInspection } from './spod-inspection.entity';
import { StandardSet } from './standard-set.entity';
import { Standard } from './standard.entity';
import { AddInspectionMethodologyInput, PlanSpodInspectionInput, RegisterStandardSetInput } from './standard.input';
import { methodologyViolations } from './standard.rules';

/** Registers a version of quality standards. Refuses a known edition, a number twice and days that run backwards. */
export const registerStandardSet = defineCommand({
  name: 'registerStandardSet', input: RegisterStandardSetInput, allow: anyOf('mpsv-methodologist'),
  async run({ tx }, { idempotencyKey: _key, standards, validTo, ...stated }): Promise<StandardSet> {
    assertPeriod({ from: stated.obligationFrom, to: stated.complyBy }, 'input.obligation');
    if (validTo) assertPeriod({ from: stated.validFrom, to: validTo }, 'input.valid');
    if (new Set(standards.map(({ number }) => number)).size < standards.length) refuse({ code: 'EVA_STANDARD_TWICE', field: 'input.standards', messageCs: 'Číslo standardu je v sadě dvakrát.' });
    const [made] = await tx.query(
      `insert into standard_set (code, edition, title_cs, title_en, legal_basis, valid_from, valid_to, obligation_from, comply_by, source) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (code, edition) do nothing returning id`,
      [stated.code, stated.edition, stated.titleCs, stated.titleEn, stated.legalBasis, stated.validFrom, validTo ?? null, stated.obligationFrom, stated.complyBy, stated.source],
    ) as { id: string }[];
    if (!made) return refuse({ code: 'EVA_STANDARD_SET_EXISTS', field: 'input.edition', actual: stated.edition, messageCs: 'Toto znění standardů už existuje.' });
    await tx.insert(Standard, standards.map((each) => ({ ...each, setId: made.id })));
    return tx.findOneByOrFail(StandardSet, { id: made.id });
  },
});

/** Adds the methodology by which a project inspects one kind of subject; one a kind. */
export const addInspectionMethodology = defineCommand({
  name: 'addInspectionMethodology', input: AddInspectionMethodologyInput, allow: projectKeepers,
  async run(work, { projectId, title, subjectKind, source }): Promise<InspectionMethodology> {
    await lockProject(work, projectId);
    if (await work.tx.existsBy(InspectionMethodology, { projectId, subjectKind })) refuse({ code: 'EVA_METHODOLOGY_EXISTS', field: 'input.subjectKind', actual: subjectKind, messageCs: 'Projekt už má metodiku pro tento druh subjektu.' });
    return work.tx.save(work.tx.create(InspectionMethodology, { projectId, title, subjectKind, source }));
  },
});

const INSPECTORS: readonly Role[] = ['regional-methodologist', 'mpsv-methodologist'];

/** Plans an inspection by the methodology of the subject's kind (R-EVA-06); an untrained subject is a warning of the answer (R-EVA-07). */
export const planSpodInspection = defineCommand({
  name: 'planSpodInspection', input: PlanSpodInspectionInput, allow: anyOf(...INSPECTORS),
  async run({ tx, actor, get }, { methodologyId, organisationId, plannedOn, trainedOn }): Promise<SpodInspection> {
    const methodology = await get(InspectionMethodology, methodologyId);
    const organisation = await tx.findOneBy(KnownOrganisation, { id: organisationId });
    if (!organisation) throw notFound('input.organisationId');
    if (organisation.krajCode !== null && !mayInKraj(actor, INSPECTORS, organisation.krajCode)) throw forbiddenScope('input.organisationId');
    assertNone(methodologyViolations(methodology.subjectKind, organisation.kinds));
    const [made] = await tx.query(
      `insert into spod_inspection (methodology_id, organisation_id, kraj_code, planned_on, trained_on) values ($1, $2, $3, $4, $5) on conflict (organisation_id, planned_on) do nothing returning id`,
      [methodologyId, organisationId, organisation.krajCode, plannedOn, trainedOn ?? null],
    ) as { id: string }[];
    if (!made) return refuse({ code: 'EVA_INSPECTION_EXISTS', field: 'input.plannedOn', actual: plannedOn, messageCs: 'Na tento den už je kontrola naplánována.' });
    return tx.findOneByOrFail(SpodInspection, { id: made.id });
  },
});
