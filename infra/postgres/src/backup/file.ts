import fs from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { fileProblem, PostgresProblem } from '../problem';
import { readRecords, type Entry, type Head } from './records';
import { seal, unseal } from './sealed';

/** Writes a backup, compressed and encrypted, readable by its owner only. It gets its name when it is whole and on the disk; an existing file is never overwritten. Returns its size in bytes. */
export async function writeBackup(file: string, content: AsyncIterable<Buffer>, secret: string): Promise<number> {
  const part = `${file}.part`;
  try {
    if (fs.existsSync(file)) throw new PostgresProblem(`The file ${file} exists; choose another name.`);
    const target = fs.createWriteStream(part, { mode: 0o600, flush: true });
    await pipeline(Readable.from(content, { objectMode: false }), createGzip(), (plain) => seal(plain as AsyncIterable<Buffer>, secret), target);
    fs.renameSync(part, file);
    return fs.statSync(file).size;
  } catch (error) {
    throw fileProblem(error, file);
  } finally {
    fs.rmSync(part, { force: true });
  }
}

/** Opens a backup: what it says of itself, and the records that follow. */
export async function readBackup(file: string, secret: string): Promise<{ head: Head; records: AsyncIterator<Entry | Buffer> }> {
  if (!fs.existsSync(file)) throw new PostgresProblem(`There is no file ${file}.`);
  const plain = Readable.from(unseal(fs.createReadStream(file) as AsyncIterable<Buffer>, secret), { objectMode: false });
  const gunzip = createGunzip();
  plain.on('error', (error) => gunzip.destroy(error));
  const records = readRecords(plain.pipe(gunzip) as AsyncIterable<Buffer>)[Symbol.asyncIterator]();
  const { done, value } = await records.next();
  if (done || Buffer.isBuffer(value) || value.kind !== 'head') throw new PostgresProblem('The backup file is damaged; use another one.');
  return { head: value, records };
}
