import fs from 'node:fs';
import { fileProblem, PostgresProblem } from '@opora/postgres/problem';
import { seal, unseal } from '@opora/postgres/backup/sealed';
import { Problem } from '../problem';

const exists = (file: string) => new Problem(`The file ${file} exists; choose another name.`);
const whole = async (parts: AsyncIterable<Buffer>) => {
  const read: Buffer[] = [];
  for await (const part of parts) read.push(part);
  return Buffer.concat(read);
};
async function* one(bytes: Buffer) { yield bytes; }

/** Throws `Problem` when there is a file of this name already. */
export function assertNew(file: string): void {
  if (fs.existsSync(file)) throw exists(file);
}

/** Writes a value as JSON, sealed with the passphrase, readable by its owner only. The file gets its name when it is whole and on the disk; an existing one is never overwritten. */
export async function writeSealed(file: string, value: unknown, passphrase: string): Promise<void> {
  assertNew(file);
  const bytes = await whole(seal(one(Buffer.from(JSON.stringify(value, null, 2))), passphrase, 'report'));
  const part = `${file}.${process.pid}.part`;
  try {
    fs.writeFileSync(part, bytes, { mode: 0o600, flag: 'wx', flush: true });
    // A link, unlike a new name, is refused where a file has come to stand meanwhile.
    fs.linkSync(part, file);
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'EEXIST' ? exists(file) : fileProblem(error, file);
  } finally { fs.rmSync(part, { force: true }); }
}

/** The JSON text of a sealed report. Throws `PostgresProblem` for a foreign file, a wrong passphrase and a changed byte, before anything of it is told. */
export async function readSealed(file: string, passphrase: string): Promise<string> {
  if (!fs.existsSync(file)) throw new PostgresProblem(`There is no file ${file}.`);
  return (await whole(unseal(fs.createReadStream(file) as AsyncIterable<Buffer>, passphrase, 'report'))).toString('utf8');
}
