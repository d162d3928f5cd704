import fs from 'node:fs';
import path from 'node:path';
import type { ServiceName } from '@opora/contracts';
import { diskProblem, Problem } from '../problem';

/** One forgetting that was asked for good: whose, when, and which services refused because somebody held the person. The highest version is the newest. */
export interface Erasure { id: string; subjectId: string; askedAt: string; heldBy: readonly ServiceName[]; version: number }
export type Ledger = ReadonlyMap<string, Erasure>;

const NEWLINE = 0x0a;
/** The ledger's name in the data folder and beside backups. */
export const LEDGER = 'erasures.ledger';
export const besideBackup = (backup: string): string => path.join(path.dirname(path.resolve(backup)), LEDGER);

/** Two ledgers as one: of each forgetting what is newer. */
export function merged(...ledgers: readonly Ledger[]): Ledger {
  const all = new Map<string, Erasure>();
  for (const erasure of ledgers.flatMap((each) => [...each.values()])) if ((all.get(erasure.id)?.version ?? 0) < erasure.version) all.set(erasure.id, erasure);
  return all;
}
export const ledgerOf = (erasures: readonly Erasure[]): Ledger => merged(...erasures.map((erasure) => new Map([[erasure.id, erasure]])));

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

function parsed(line: string, file: string): Erasure {
  try {
    const { id, subjectId, askedAt, heldBy, version } = JSON.parse(line) as Erasure;
    if ([id, subjectId, askedAt].every((each) => typeof each === 'string') && Array.isArray(heldBy) && Number.isInteger(version)) return { id, subjectId, askedAt, heldBy, version };
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
      fs.writeSync(handle, fresh.map((erasure) => `${JSON.stringify(erasure)}\n`).join(''));
      fs.fsyncSync(handle);
    } finally { fs.closeSync(handle); }
  } catch (error) { throw diskProblem(error, file); }
  return fresh.length;
}
