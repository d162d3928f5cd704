import { createHash } from 'node:crypto';
import { exportFinished, type Event as Told } from '@opora/contracts';
import { DomainError } from '@opora/kernel';
import { appendEvents, Audit, type JobRun, type Schedule } from '@opora/subgraph';
import type { EntityManager } from 'typeorm';
import { listedBy, listOf, NOTED_AS, NOTED_AT_ONCE, NOTED_FIELDS, type List } from '../exchange/exchange.lists';
import { fileNameOf, SHEET_TYPES } from '../exchange/exchange.queries';
import { attachedOf } from '../file/attaching';
import { StoredFileContent } from '../file/stored-file-content.entity';
import { StoredFile } from '../file/stored-file.entity';
import { AVAILABLE_HOURS, FAILURES, KEPT_DAYS, LARGEST_EXPORT, MOST_ATTEMPTS, MOST_EXPORTED } from './export.rules';
import { SheetExport } from './sheet-export.entity';

/** Written in one run; the next one comes in a minute. */
const AT_ONCE = 20;

/** Writes the exports that wait, each in a transaction of its own: a run that is cut short leaves none half-written, and the next one goes on. */
export async function writeExports({ db, now, signal, log }: Pick<JobRun, 'db' | 'now' | 'signal' | 'log'>): Promise<void> {
  const due = await db.query(`select id from sheet_export where state = 'QUEUED' order by attempts, created_at, id limit ${AT_ONCE}`) as { id: string }[];
  for (const { id } of due) {
    if (signal.aborted) return;
    try {
      // Counted apart from the work, so that an export that ends its process is not begun for ever.
      await db.query(`update sheet_export set attempts = attempts + 1 where id = $1 and state = 'QUEUED'`, [id]);
      await db.transaction((tx) => write(tx, id, now()));
    } catch (error) { log.error({ err: error, id }, 'an export could not be written; it comes again'); }
  }
  await db.query(`delete from sheet_export where id in (select id from sheet_export where state <> 'QUEUED' and updated_at < $1::timestamptz - interval '${KEPT_DAYS} days' limit 500)`, [now()]);
}

/** One export: its file, the notes of what was read for it, and the notice, or none of them. Who comes second finds it written. */
async function write(tx: EntityManager, id: string, now: Date): Promise<void> {
  const asked = await tx.findOne(SheetExport, { where: { id, state: 'QUEUED' }, lock: { mode: 'pessimistic_write' } });
  if (!asked) return;
  const found = asked.attempts > MOST_ATTEMPTS ? FAILURES.attempts : await contentOf(tx, asked);
  if (typeof found === 'string') await tx.save(Object.assign(asked, { state: 'FAILED', failureCs: found }));
  else await keep(tx, asked, found, now);
  const told: Told[] = [exportFinished({ recipients: [asked.requestedBy], exportId: id, ready: typeof found !== 'string' })];
  await appendEvents(tx, told, asked.traceId);
}

interface Content { list: List; bytes: Buffer }

/** The bytes of what was asked for, or the sentence that says why there are none. */
async function contentOf(tx: EntityManager, { list: kind, aboutId, format }: SheetExport): Promise<Content | string> {
  const listed = await listedBy(tx, kind, aboutId, 'id').catch((error: unknown) => { if (error instanceof DomainError) return null; throw error; });
  if (!listed) return FAILURES.gone;
  const list = await listOf(tx, listed, MOST_EXPORTED);
  if (!list) return FAILURES.rows;
  const bytes = Buffer.from(list.bytes(format));
  return bytes.length > LARGEST_EXPORT ? FAILURES.bytes : { list, bytes };
}

async function keep(tx: EntityManager, asked: SheetExport, { list: { name, records }, bytes }: Content, now: Date): Promise<void> {
  const { requestedBy: actor, krajCode, format, list, traceId } = asked;
  const availableUntil = new Date(now.getTime() + AVAILABLE_HOURS * 3_600_000);
  const file = await tx.save(tx.create(StoredFile, {
    personId: null, krajCode, organisationId: null, uploadedBy: actor, purpose: 'EXPORT', fileName: fileNameOf(name, format), contentType: SHEET_TYPES[format], bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'), attachedType: null, attachedId: null, expiresAt: availableUntil,
  }));
  await tx.insert(StoredFileContent, { fileId: file.id, content: bytes });
  const notes = records.map((record) => ({ actor, action: NOTED_AS[list], objectType: 'Registration', objectId: record.id, krajCode: record.krajCode, fields: [...NOTED_FIELDS], traceId, purpose: null }));
  for (let n = 0; n < notes.length; n += NOTED_AT_ONCE) await tx.insert(Audit, notes.slice(n, n + NOTED_AT_ONCE));
  await tx.insert(Audit, { actor, action: 'writeExport', objectType: 'SheetExport', objectId: asked.id, krajCode, fields: ['file'], traceId });
  await tx.save(Object.assign(asked, { state: 'READY', rows: records.length, file: attachedOf(file), availableUntil }));
}

export const writeExportsSchedule: Schedule = { name: 'write-exports', cron: '* * * * *', run: writeExports };
