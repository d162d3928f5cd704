import type { Day } from '@opora/kernel';
import { CODE_LIST_KINDS, editionOf, listsOf, type CodeListKind, type ListFiles } from './code-lists';
import type { Territory } from './territory';

/** An edition as it was taken into use on a running platform; ids grow with time, so that of two of one day the later one holds. */
export interface KeptEdition { importId: string; kind: CodeListKind; edition: Day; file: string }
export interface EditionInUse { kind: CodeListKind; edition: Day; /** Null: the file of the release. */ importId: string | null }

/**
 * Which editions this process goes by: for each list the newest of the release's own file and those taken into use since. An edition in force is never
 * taken back, so a process may know of one sooner than a service's own database says; only what a service holds back is that service's own.
 */
export class ListsInUse {
  #files: ListFiles;
  #editions: Record<CodeListKind, EditionInUse>;
  readonly #services = new Map<string, { stamp: string; held: ReadonlySet<string> }>();

  constructor(private readonly territory: Territory, private readonly release: ListFiles) {
    [this.#files, this.#editions] = [release, ofRelease(release)];
  }

  /** The text of the four lists in use. */
  files = (): ListFiles => this.#files;
  /** Which edition of each list is in use. */
  editions = (): EditionInUse[] => CODE_LIST_KINDS.map((kind) => this.#editions[kind]);

  /** Takes what is newer than what is in use, all of it at once. Throws, and changes nothing, when the four lists would contradict each other. */
  take = (kept: readonly KeptEdition[]): void => {
    const [files, editions] = [{ ...this.#files }, { ...this.#editions }];
    for (const { kind, edition, importId, file } of kept) {
      if (!isNewer({ edition, importId }, editions[kind])) continue;
      files[kind] = file;
      editions[kind] = { kind, edition, importId };
    }
    if (CODE_LIST_KINDS.every((kind) => files[kind] === this.#files[kind])) { this.#editions = editions; return; }
    try {
      this.territory.replace(listsOf(files));
    } catch (cause) {
      // Nobody who asks can mend it: it is no refusal of theirs.
      throw new Error(`the code lists in force contradict each other: ${(cause as Error).message}`, { cause });
    }
    [this.#files, this.#editions] = [files, editions];
  };

  /** What would be in use by the release and these editions alone: what one service says of itself. */
  by = (kept: readonly Omit<KeptEdition, 'file'>[]): EditionInUse[] => {
    const editions = ofRelease(this.release);
    for (const { kind, edition, importId } of kept) if (isNewer({ edition, importId }, editions[kind])) editions[kind] = { kind, edition, importId };
    return CODE_LIST_KINDS.map((kind) => editions[kind]);
  };

  /** What a service holds back from new records while an edition waits for the word of the others, and how its database stamps its editions; replaces what was told before. */
  holdBack = (service: string, codes: readonly string[], stamp: string): void => { this.#services.set(service, { stamp, held: new Set(codes) }); };
  /** How the database of a service stamped its editions when this process last read them; undefined before the first time. */
  stampOf = (service: string): string | undefined => this.#services.get(service)?.stamp;
  /** True while a service of this process holds the code back. */
  isHeldBack = (code: string): boolean => [...this.#services.values()].some(({ held }) => held.has(code));

  /** Goes back to the release's own lists, as a process that has only just started. */
  startAnew = (): void => {
    this.territory.replace(listsOf(this.release));
    [this.#files, this.#editions] = [this.release, ofRelease(this.release)];
    this.#services.clear();
  };
}

const ofRelease = (files: ListFiles) => Object.fromEntries(CODE_LIST_KINDS.map((kind) => [kind, { kind, edition: editionOf(files, kind), importId: null }])) as Record<CodeListKind, EditionInUse>;

/** A release's file gives way to an edition of its own day, which was taken into use after it was written. */
const isNewer = (one: { edition: Day; importId: string }, other: EditionInUse): boolean =>
  one.edition > other.edition || (one.edition === other.edition && one.importId > (other.importId ?? ''));
