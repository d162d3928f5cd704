import { codeListDecided, codeListProposed } from '@opora/contracts';
import { anyOf, assertNone, pragueDay } from '@opora/kernel';
import { codeListImportId, defineCommand, insertNew } from '@opora/subgraph';
import { compareEdition, listsInUse, type EditionChanges } from '@opora/territory';
import { CodeListImport, type Entry } from './code-list-import.entity';
import { ImportCodeListInput, WithdrawCodeListImportInput } from './code-list.input';
import { applicationViolations, underWay, withdrawViolations } from './code-list.rules';

const plain = (entries: EditionChanges['added']): Entry[] => entries.map((entry) => ({ ...entry, fields: [] }));

/**
 * Tries an edition, or proposes it: then every service is asked over the road, and it is in force once all have answered (decision 0034).
 * Throws what `compareEdition` throws, and for a proposal REF_VERSION_AHEAD, REF_VERSION_IN_USE and REF_IMPORT_UNDER_WAY.
 */
export const importCodeList = defineCommand({
  name: 'importCodeList', input: ImportCodeListInput, allow: anyOf('operator'),
  async run({ tx, now, send }, { kind, version, csv, dryRun, successors: named, moved }) {
    const successors = (named ?? []).map(({ code, successor }) => ({ code, successor }));
    const changes = compareEdition(listsInUse.files(), kind, version, csv, { successors, moved: moved ?? [] });
    const { inUse, added, closed, changed, affecting, unsettled, nextFile } = changes;
    const edition = { kind, version, inUse, added: plain(added), closed: plain(closed), changed, successors, unsettled, nextFile };
    if (dryRun !== false) return tx.create(CodeListImport, { ...edition, id: codeListImportId(kind, affecting), state: 'TRIED', answers: [], proposedAt: null, decidedAt: null });
    assertNone(applicationViolations(version, pragueDay(now), changes, successors));
    const proposed = await insertNew(tx, CodeListImport, { ...edition, state: 'PROPOSED', answers: [], proposedAt: now, decidedAt: null }, { code_list_import_one_at_a_time: underWay });
    send(codeListProposed({ importId: proposed.id, kind, edition: version, codes: affecting, file: nextFile }));
    return proposed;
  },
});

/** Gives up an edition that a service has not answered; every service lets go of its codes. */
export const withdrawCodeListImport = defineCommand({
  name: 'withdrawCodeListImport', input: WithdrawCodeListImportInput, allow: anyOf('operator'),
  async run({ tx, now, lock, send }, { id }) {
    const proposed = await lock(CodeListImport, id);
    assertNone(withdrawViolations(proposed.state));
    send(codeListDecided({ importId: id, kind: proposed.kind, edition: proposed.version, inForce: false }));
    return tx.save(Object.assign(proposed, { state: 'WITHDRAWN' as const, decidedAt: now }));
  },
});
