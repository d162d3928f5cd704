import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { BOUNDS } from './bounds';
import { sheetRefusal, tooLarge } from './refusals';

/** The parts of an XLSX package, unpacked one at a time and never more than `BOUNDS.unpacked` of them all. */
export class Parts {
  private unpacked = 0;

  private constructor(private readonly zip: ZipFile, private readonly entries: ReadonlyMap<string, Entry>) {}

  /** Reads the list of parts. Throws SHEET_TOO_LARGE; an error of the archive for a damaged one. */
  static async open(bytes: Buffer): Promise<Parts> {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true });
    if (zip.entryCount > BOUNDS.parts) throw tooLarge('PARTS', zip.entryCount);
    const entries = new Map<string, Entry>();
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
    return new Parts(zip, entries);
  }

  has(name: string): boolean { return this.entries.has(name); }

  /** Text of a part in pieces. The size that the archive states is not believed. Throws SHEET_UNREADABLE for a part that is not there, SHEET_TOO_LARGE. */
  async *read(name: string): AsyncGenerator<string> {
    const entry = this.entries.get(name);
    if (!entry) throw sheetRefusal('SHEET_UNREADABLE', name);
    if (this.unpacked + entry.uncompressedSize > BOUNDS.unpacked) throw tooLarge('UNPACKED');
    const decoder = new TextDecoder('utf-8', { fatal: true });
    const stream = await this.zip.openReadStreamPromise(entry);
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      this.unpacked += chunk.length;
      if (this.unpacked > BOUNDS.unpacked) throw tooLarge('UNPACKED');
      yield decoder.decode(chunk, { stream: true });
    }
    yield decoder.decode();
  }
}
