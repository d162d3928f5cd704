import type { Violation } from '@opora/kernel';

/** What a file is uploaded for: evidence of an own course, an attachment of a report or a material, a list to be imported. */
export const FILE_PURPOSES = ['EVIDENCE', 'ATTACHMENT', 'IMPORT'] as const;
export type FilePurpose = (typeof FILE_PURPOSES)[number];

/** Bytes of one file. */
export const LARGEST_STORED = 5 * 1024 * 1024;
/** Files one person may have uploaded and not used; each is forgotten after a day. */
export const MOST_WAITING = 20;
export const WAITING_HOURS = 24;

const DOCUMENTS: readonly { type: string; extension: string; signature: readonly number[] }[] = [
  { type: 'application/pdf', extension: 'pdf', signature: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { type: 'image/jpeg', extension: 'jpg', signature: [0xff, 0xd8, 0xff] },
  { type: 'image/png', extension: 'png', signature: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
];
const XLSX = { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extension: 'xlsx', signature: [0x50, 0x4b, 0x03, 0x04] };
const CSV = { type: 'text/csv', extension: 'csv' };
const UTF16 = [0xff, 0xfe];
const startsWith = (bytes: Uint8Array, signature: readonly number[]) => signature.every((byte, n) => bytes[n] === byte);

export interface Sniffed { type: string; extension: string }

/** What a file is by its own bytes, whatever its name or sender says; null for what the purpose does not take. Whether a list can be read is said by its import. */
export function sniff(bytes: Uint8Array, purpose: FilePurpose): Sniffed | null {
  if (purpose !== 'IMPORT') return DOCUMENTS.find(({ signature }) => startsWith(bytes, signature)) ?? null;
  if (startsWith(bytes, XLSX.signature)) return XLSX;
  return bytes.length > 0 && (startsWith(bytes, UTF16) || !bytes.includes(0)) ? CSV : null;
}

/** A file too large, or of a kind its purpose does not take. */
export function fileProblems(bytes: Uint8Array, purpose: FilePurpose, field: string): Violation[] {
  if (bytes.length > LARGEST_STORED) return [{ code: 'FILE_TOO_LARGE', field, actual: bytes.length, limit: LARGEST_STORED, messageCs: `Soubor je příliš velký (nejvýše ${LARGEST_STORED / 1024 / 1024} MB).` }];
  if (sniff(bytes, purpose)) return [];
  const kinds = purpose === 'IMPORT' ? 'CSV a XLSX' : 'PDF, JPG a PNG';
  return [{ code: 'FILE_TYPE', field, limit: kinds, messageCs: `Přijímáme jen soubory ${kinds}.` }];
}

export const waitingProblems = (waiting: number, field: string): Violation[] =>
  (waiting < MOST_WAITING ? [] : [{ code: 'FILE_TOO_MANY', field, actual: waiting + 1, limit: MOST_WAITING, messageCs: `Máte ${MOST_WAITING} nahraných souborů, které jste nepoužili. Použijte je, nebo počkejte: do dne zaniknou.` }]);

/** The name to save it under: no path, and the ending of what it is. */
export function savedName(name: string, { extension }: Sniffed): string {
  const bare = name.replace(/[\\/:*?"<>|]/g, '_').replace(/^\.+/, '_');
  return bare.toLowerCase().endsWith(`.${extension}`) || (extension === 'jpg' && /\.jpeg$/i.test(bare)) ? bare : `${bare}.${extension}`;
}
