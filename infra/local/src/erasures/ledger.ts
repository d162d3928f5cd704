import fs from 'node:fs';
import path from 'node:path';
import type { ServiceName } from '@opora/contracts';
import { diskProblem, Problem } from '../problem';

/**
 * One forgetting that was asked for good: whose, when, which services have answered (unknown of lines older than that was kept), and which refused because
 * somebody held the person. The highest version is the newest.
 */
export interface Erasure { kind: 'erasure'; id: string; subjectId: string; askedAt: string; answeredBy?: readonly ServiceName[]; heldBy: readonly ServiceName[]; version: number }
/** A hold (pozastavení výmazu): whose, since when and until when; ids and days only, because its reason may speak of people. The highest version is the newest. */
export interface HeldPerson { kind: 'hold'; id: string; subjectId: string; setAt: string; releasedAt: string | null; version: number }
export type Entry = Erasure | HeldPerson;
export type Ledger = ReadonlyMap<string, Entry>;

const NEWLINE = 0x0a;
/** The ledger's name in the data folder and beside backups. */
export const LEDGER = 'erasures.ledger';
export const besideBackup = (backup: string): string => path.join(path.dirname(path.resolve(backup)), LEDGER);

/** Two ledgers as one: of each forgetting and each hold what is newer. */
export function merged(...ledgers: readonly Ledger[]): Ledger {
  const all = new Map<string, Entry>();
  for (const entry of ledgers.flatMap((each) => [...each.values()])) if ((all.get(entry.id)?.version ?? 0) < entry.version) all.set(entry.id, entry);
  return all;
}
export const ledgerOf = (entries: readonly Entry[]): Ledger => merged(...entries.map((entry) => new Map([[entry.id, entry]])));

/** When the newest of it happened: asked, set or lifted. */
const momentOf = (entry: Entry): string => (entry.kind === 'erasure' ? entry.askedAt : entry.releasedAt ?? entry.setAt);
/** In the order things happened: a hold was lifted before its person could be forgotten or held again. */
export const inOrder = (entries: readonly Entry[]): Entry[] => [...entries].sort((a, b) => (momentOf(a) < momentOf(b) ? -1 : 1));

/** Null where there is no such file. A last line that was cut off by a crash was never answered for and is left out; any other damage throws `Problem`. */
export function readLedger(file: string): Ledger | null {
  let text: string;
  try { text = fs.readFileSync(file, 'utf8'); } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw diskProblem(error, file);
  }
  const lines = text.split('\n');
  lines.pop();
  return ledgerOf(lines.filter((line) => line !== '').map((line) => parsed(line, file)));
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** A line without a kind is a forgetting: the ledger held nothing else once. */
function parsed(line: string, file: string): Entry {
  try {
    const { kind = 'erasure', ...rest } = JSON.parse(line) as { kind?: string } & Record<string, unknown>;
    const entry = { kind, ...rest } as Entry;
    if (isText(entry.id) && isText(entry.subjectId) && Number.isInteger(entry.version)) {
      if (entry.kind === 'erasure' && isText(entry.askedAt) && Array.isArray(entry.heldBy) && (entry.answeredBy === undefined || Array.isArray(entry.answeredBy))) return entry;
      if (entry.kind === 'hold' && isText(entry.setAt) && (entry.releasedAt === null || isText(entry.releasedAt))) return entry;
    }
  } catch { /* told below */ }
  throw new Problem(`The ledger of erasures ${file} is damaged; use the copy beside a later backup.`);
}

/** Writes what the file does not have yet, on the disk before it returns, readable by its owner only. Makes the file where there is none. Returns how many it wrote. */
export function addToLedger(file: string, ledger: Ledger): number {
  const known = readLedger(file);
  const fresh = [...ledger.values()].filter(({ id, version }) => (known?.get(id)?.version ?? 0) < version);
  if (known && fresh.length === 0) return 0;
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    const handle = fs.openSync(file, 'a+', 0o600);
    try {
      const written = fs.readFileSync(handle);
      if (written.length > 0 && written.at(-1) !== NEWLINE) fs.ftruncateSync(handle, written.lastIndexOf(NEWLINE) + 1);
      fs.writeSync(handle, fresh.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
      fs.fsyncSync(handle);
    } finally { fs.closeSync(handle); }
  } catch (error) { throw diskProblem(error, file); }
  return fresh.length;
}
