import { anyOf, refuse } from '@opora/kernel';
import { codeListImportId, defineCommand } from '@opora/subgraph';
import { compareEdition, listsInUse, type CodeListKind, type EditionChanges } from '@opora/territory';
import { ImportCodeListInput } from './code-list.input';

interface Entry { code: string; name: string; fields: { field: string; before: string; after: string }[] }

/** What the mutation answers; every service adds its own records by the id. */
export class CodeListImport {
  id: string;
  kind: CodeListKind;
  version: string;
  inUse: string;
  added: Entry[];
  closed: Entry[];
  changed: Entry[];
  nextFile: string;
}

const plain = (entries: EditionChanges['added']): Entry[] => entries.map((entry) => ({ ...entry, fields: [] }));

/**
 * The lists are files of the platform that every process reads at its start, so an edition takes effect with the next version (decision 0023).
 * Throws what `compareEdition` throws, and REF_APPLIED_BY_RELEASE.
 */
export const importCodeList = defineCommand({
  name: 'importCodeList',
  input: ImportCodeListInput,
  allow: anyOf('operator'),
  async run(_work, { kind, version, csv, dryRun }) {
    const { inUse, added, closed, changed, affecting, nextFile } = compareEdition(listsInUse.files(), kind, version, csv);
    if (dryRun === false) refuse({ code: 'REF_APPLIED_BY_RELEASE', field: 'input.dryRun', messageCs: 'Číselník se přebírá novou verzí platformy. Použijte soubor z výsledku zkoušky.' });
    return Object.assign(new CodeListImport(), { id: codeListImportId(kind, affecting), kind, version, inUse, added: plain(added), closed: plain(closed), changed, nextFile });
  },
});
