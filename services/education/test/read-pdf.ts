import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export interface PdfSaid { totalPages: number; /** Its text, white space made single spaces. */ text: string; info: { Title?: string; Language?: string } }

/** What a PDF says to a program that reads it. */
export function readPdf(bytes: Uint8Array): PdfSaid {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(__dirname, 'pdf-reader.mjs')], { input: bytes, encoding: 'utf8', maxBuffer: 10_000_000 });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as PdfSaid;
}
