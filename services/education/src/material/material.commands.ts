import { anyOf, assertNone, notFound, notInFuture, pragueDay, refuse, type Violation } from '@opora/kernel';
import { defineCommand, refusing } from '@opora/subgraph';
import { Event } from '../event/event.entity';
import { setAttachments } from '../file/attaching';
import { addressOfFile } from '../file/addresses';
import { assertMayPlan, getProject, PLANNERS } from '../scope';
import { MaterialPlan } from './material-plan.entity';
import { Material } from './material.entity';
import { AddMaterialInput, PublishMaterialInput, SetMaterialPlanInput } from './material.input';
import { materialProblems, showingProblems } from './material.rules';

export const addMaterial = defineCommand({
  name: 'addMaterial', input: AddMaterialInput, allow: anyOf(...PLANNERS),
  async run({ tx, actor, now }, { plannedOn, ...input }) {
    const project = await getProject(tx, input.projectId);
    assertMayPlan(actor, project);
    assertNone([...materialProblems(input), ...notInFuture(plannedOn, pragueDay(now), 'input.plannedOn')]);
    if (input.firstShownAtId && !await tx.findOneBy(Event, { id: input.firstShownAtId, projectId: input.projectId })) throw notFound('input.firstShownAtId');
    const exists: Violation = { code: 'EDU_ISSUE_EXISTS', field: 'input.issue', actual: input.issue, messageCs: 'Vydání s tímto pořadím už existuje.' };
    return refusing(tx.save(tx.create(Material, { ...input, krajCode: project.krajCode, status: 'PLANNED', plannedOn: plannedOn ?? pragueDay(now) })), { material_issue_once: () => exists });
  },
});

export const publishMaterial = defineCommand({
  name: 'publishMaterial', input: PublishMaterialInput, allow: anyOf(...PLANNERS), reach: 'service',
  async run({ tx, actor, now, lock }, { materialId, expectedVersion, publishedOn, knownPublishedBy, url, fileId }) {
    const material = await lock(Material, materialId, expectedVersion ?? undefined);
    assertMayPlan(actor, await getProject(tx, material.projectId));
    const published = material.status === 'PUBLISHED';
    // R-EDU-19: what was published without a file, because the source does not say where it is, gets one once; the day of its publication stays.
    if (published && (material.url !== null || (url === null && fileId === null))) refuse({ code: 'EDU_MATERIAL_PUBLISHED', field: 'input.materialId', messageCs: 'Materiál už je zveřejněn.' });
    const today = pragueDay(now);
    const day = publishedOn ?? knownPublishedBy ?? today;
    const showing = material.firstShownAtId === null || published ? null : await tx.findOneBy(Event, { id: material.firstShownAtId });
    assertNone([...notInFuture(publishedOn, today, 'input.publishedOn'), ...notInFuture(knownPublishedBy, today, 'input.knownPublishedBy'), ...showingProblems(showing, day)]);
    const [file = null] = fileId === null ? [] : await setAttachments(tx, actor, { type: 'MATERIAL', id: material.id, krajCode: material.krajCode }, [fileId], now, 'input.fileId');
    if (!published) Object.assign(material, { status: 'PUBLISHED', publishedOn: day, publicationDateIsStated: knownPublishedBy === null || publishedOn !== null });
    return tx.save(Object.assign(material, { url: url ?? (file && addressOfFile(file.fileId)), file }));
  },
});

export const setMaterialPlan = defineCommand({
  name: 'setMaterialPlan', input: SetMaterialPlanInput, allow: anyOf(...PLANNERS),
  async run({ tx, actor, now }, { subjects, ...input }) {
    assertMayPlan(actor, await getProject(tx, input.projectId));
    assertNone(notInFuture(input.statedOn, pragueDay(now), 'input.statedOn'));
    const known = await tx.findOneBy(MaterialPlan, { projectId: input.projectId, kind: input.kind });
    return tx.save(Object.assign(known ?? tx.create(MaterialPlan), { ...input, subjects: subjects ?? [] }));
  },
});
