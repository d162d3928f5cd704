import { notFound } from '@opora/kernel';
import { enterWholeService, isUuid, type Context } from '@opora/subgraph';
import type { EntityManager } from 'typeorm';
import { KnownProject } from '../known/known-project.entity';
import { Material } from '../material/material.entity';
import { ExternalTraining } from '../own-training/external-training.entity';
import { mayHandle, mayOrganise } from '../people';
import { EventReportTraveller } from '../report/event-report-traveller.entity';
import { EventReport } from '../report/event-report.entity';
import { mayPlan } from '../scope';
import { StoredFileContent } from './stored-file-content.entity';
import { StoredFile } from './stored-file.entity';

export interface FileContent { fileName: string; contentType: string; sha256: string; base64: string; isPublic: boolean }

type Sight = 'NOTHING' | 'CALLER' | 'ANYONE';

/** Whether the caller may have a file: what waits, its uploader; an export, who asked for it as long as they may have the list; evidence, who may see the course; what belongs to a report or a material, whoever may read that. */
async function sightOf(tx: EntityManager, cx: Context, { attachedType, attachedId, uploadedBy, purpose, krajCode }: StoredFile): Promise<Sight> {
  const { actor } = cx;
  const only = (may: boolean): Sight => (may ? 'CALLER' : 'NOTHING');
  if (attachedType === 'MATERIAL') {
    const material = await tx.findOneByOrFail(Material, { id: attachedId! });
    return material.status === 'PUBLISHED' ? 'ANYONE' : only(mayPlan(actor, material));
  }
  if (!actor) return 'NOTHING';
  if (attachedType === 'EXTERNAL_TRAINING') return only(mayHandle(cx.reader, await tx.findOneByOrFail(ExternalTraining, { id: attachedId! })));
  if (attachedType === 'EVENT_REPORT') {
    const report = await tx.findOneByOrFail(EventReport, { id: attachedId! });
    return only(report.state === 'SUBMITTED' || report.state === 'ACCEPTED' || mayPlan(actor, await tx.findOneByOrFail(KnownProject, { projectId: report.projectId }))
      || (isUuid(actor.sub) && await tx.existsBy(EventReportTraveller, { reportId: report.id, personId: actor.sub })));
  }
  return only(uploadedBy === actor.sub && (purpose !== 'EXPORT' || mayOrganise(actor, krajCode)));
}

/**
 * A file with its bytes, for those who may have it; the reading of another person's evidence and of an export is noted. Some files are for anyone, so it is looked for in a transaction
 * that sees them all, and given by the rules of what it belongs to. Throws NOT_FOUND for any other.
 */
export async function storedFile(cx: Context, id: string): Promise<FileContent> {
  if (!isUuid(id)) throw notFound('id');
  const found = await cx.db.transaction(async (tx) => {
    await enterWholeService(tx, cx.reader);
    const file = await tx.findOneBy(StoredFile, { id });
    const sight = file && (file.expiresAt === null || file.expiresAt > cx.now()) ? await sightOf(tx, cx, file) : 'NOTHING';
    return sight === 'NOTHING' ? null : { file: file!, sight, content: (await tx.findOneByOrFail(StoredFileContent, { fileId: id })).content };
  });
  if (!found) throw notFound('id');
  const { file: { personId, krajCode, purpose, fileName, contentType, sha256 }, sight, content } = found;
  if (purpose === 'EXPORT' || (personId !== null && personId !== cx.actor?.sub)) await cx.auditRead('readStoredFile', 'StoredFile', [{ id, krajCode }], ['content']);
  return { fileName, contentType, sha256, base64: content.toString('base64'), isPublic: sight === 'ANYONE' };
}
