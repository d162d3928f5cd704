import { anyone, signedIn, type PageArgs } from '@opora/kernel';
import { batch, mutation, query, reference, type ResolverMap } from '@opora/subgraph';
import { Event } from '../event/event.entity';
import { addMaterial, publishMaterial, setMaterialPlan } from './material.commands';
import type { MaterialPlan } from './material-plan.entity';
import { Material } from './material.entity';
import { downloadsOfProjects, materialDownload } from './material-download';
import { coverageOfProjects, materialList, type MaterialFilter } from './material.queries';

export const materialResolvers: ResolverMap = {
  Query: {
    material: query(anyone, (cx, { id }: { id: string }) => cx.find(Material, id)),
    materials: query(anyone, (cx, args: PageArgs & { filter?: MaterialFilter | null }) => materialList(cx, args)),
    materialDownload: query(anyone, (cx, { id }: { id: string }) => materialDownload(cx, id)),
  },
  Mutation: { addMaterial: mutation(addMaterial), publishMaterial: mutation(publishMaterial), setMaterialPlan: mutation(setMaterialPlan) },
  Material: {
    __resolveReference: reference(anyone, Material),
    project: ({ projectId }: Material) => ({ id: projectId }),
    firstShownAt: batch(anyone, (cx, rows: readonly Material[]) => Promise.all(rows.map(({ firstShownAtId }) => (firstShownAtId === null ? null : cx.get(Event, firstShownAtId))))),
  },
  MaterialPlan: { project: ({ projectId }: MaterialPlan) => ({ id: projectId }) },
  Project: {
    materialCoverage: batch(signedIn, (cx, projects: readonly { id: string }[], { asOf }: { asOf?: string | null }) => coverageOfProjects(cx, projects.map(({ id }) => id), asOf)),
    materialDownloads: batch(signedIn, (cx, projects: readonly { id: string }[], { asOf }: { asOf?: string | null }) => downloadsOfProjects(cx, projects.map(({ id }) => id), asOf)),
  },
};
