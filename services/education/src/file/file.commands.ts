import { createHash } from 'node:crypto';
import { assertNone, refuse, signedIn } from '@opora/kernel';
import { defineCommand } from '@opora/subgraph';
import { IsNull, Not } from 'typeorm';
import { ownId } from '../people';
import { fileProblems, LARGEST_STORED, savedName, sniff, waitingProblems, WAITING_HOURS } from './file.rules';
import { StoreFileInput } from './file.input';
import { StoredFileContent } from './stored-file-content.entity';
import { StoredFile } from './stored-file.entity';

const FIELD = 'input.base64';

/** The bytes of base64 text of at most the largest file. Throws FILE_TOO_LARGE, FILE_TYPE. */
function bytesOf(base64: string): Buffer {
  if (base64.length > Math.ceil(LARGEST_STORED / 3) * 4) assertNone(fileProblems(new Uint8Array(LARGEST_STORED + 1), 'EVIDENCE', FIELD));
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.toString('base64') !== base64) refuse({ code: 'FILE_TYPE', field: FIELD, messageCs: 'Soubor nelze přečíst.' });
  return bytes;
}

/** Keeps a file for a day, until its person says what it belongs to. No search for viruses is made: a file is given out as a download only, never shown by the platform. */
export const storeFile = defineCommand({
  name: 'storeFile', input: StoreFileInput, allow: signedIn,
  async run({ tx, actor, now }, { purpose, fileName, base64 }) {
    const personId = ownId(actor);
    const bytes = bytesOf(base64);
    assertNone(fileProblems(bytes, purpose, FIELD));
    // Uploads of one person wait for each other, so that the number of those not used is true.
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('stored_file ' || $1, 0))`, [personId]);
    assertNone(waitingProblems(await tx.countBy(StoredFile, { uploadedBy: personId, attachedType: IsNull(), purpose: Not('EXPORT') }), FIELD));
    const sniffed = sniff(bytes, purpose)!;
    const file = await tx.save(tx.create(StoredFile, {
      personId, krajCode: null, organisationId: null, uploadedBy: personId, purpose, fileName: savedName(fileName, sniffed), contentType: sniffed.type, bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'), attachedType: null, attachedId: null, expiresAt: new Date(now.getTime() + WAITING_HOURS * 3_600_000),
    }));
    await tx.insert(StoredFileContent, { fileId: file.id, content: bytes });
    return file;
  },
});
