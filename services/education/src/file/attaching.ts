import { notFound, type Actor } from '@opora/kernel';
import { In, IsNull, MoreThan, type EntityManager } from 'typeorm';
import type { FilePurpose } from './file.rules';
import { StoredFileContent } from './stored-file-content.entity';
import { StoredFile, type AttachedType } from './stored-file.entity';

/** What a record remembers of a file that belongs to it. */
export interface Attached { fileId: string; fileName: string; contentType: string; bytes: number; sha256: string }
export const attachedOf = ({ id, fileName, contentType, bytes, sha256 }: StoredFile): Attached => ({ fileId: id, fileName, contentType, bytes, sha256 });

/** Where a file goes: to what, and whose record it becomes, if anybody's. */
export interface Place { type: AttachedType; id: string; personId?: string | null; krajCode: string | null; organisationId?: string | null }

const waiting = (actor: Actor, id: string, purpose: FilePurpose, now: Date) => ({ id, uploadedBy: actor.sub, purpose, attachedType: IsNull(), expiresAt: MoreThan(now) });

/** A file the caller uploaded for this and has not used, locked; nobody else's is there. Throws NOT_FOUND. */
export async function takeFile(tx: EntityManager, actor: Actor, id: string, purpose: FilePurpose, now: Date, field: string): Promise<StoredFile> {
  const file = await tx.findOne(StoredFile, { where: waiting(actor, id, purpose, now), lock: { mode: 'pessimistic_write' } });
  if (!file) throw notFound(field);
  return file;
}

/** Gives a file its place; it stays for as long as that does. */
export const attachFile = (tx: EntityManager, file: StoredFile, { type, id, personId = null, krajCode, organisationId = null }: Place): Promise<StoredFile> =>
  tx.save(Object.assign(file, { attachedType: type, attachedId: id, personId, krajCode, organisationId, expiresAt: null }));

/** Makes exactly these files the attachments of a place: new ones are taken, those no longer named are deleted. Throws NOT_FOUND. */
export async function setAttachments(tx: EntityManager, actor: Actor, place: Place, ids: readonly string[], now: Date, field: string): Promise<Attached[]> {
  const known = await tx.findBy(StoredFile, { attachedType: place.type, attachedId: place.id });
  const gone = known.filter(({ id }) => !ids.includes(id));
  if (gone.length > 0) await tx.delete(StoredFile, { id: In(gone.map(({ id }) => id)) });
  const files: StoredFile[] = [];
  for (const [n, id] of ids.entries()) files.push(known.find((file) => file.id === id) ?? await attachFile(tx, await takeFile(tx, actor, id, 'ATTACHMENT', now, `${field}.${n}`), place));
  return files.map(attachedOf);
}

/** The bytes of a file uploaded to be imported; it may be read again until it is forgotten. Throws NOT_FOUND. */
export async function importedBytes(tx: EntityManager, actor: Actor, id: string, now: Date, field: string): Promise<Uint8Array> {
  const file = await tx.findOneBy(StoredFile, waiting(actor, id, 'IMPORT', now));
  const found = file && await tx.findOneBy(StoredFileContent, { fileId: file.id });
  if (!found) throw notFound(field);
  return found.content;
}
