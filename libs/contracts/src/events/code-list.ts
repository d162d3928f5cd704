import { defineEvent, SERVICES, type ServiceName } from '../event';

export type CodeListName = 'KRAJ' | 'OKRES' | 'ORP' | 'MUNICIPALITY';
/** Records of one kind that point to a code an edition closes or moves. */
export interface CodeListUse { refusal: 'REF_IN_USE'; code: string; what: string; count: number; messageCs: string }

/** An edition of a code list is to be taken into use. The whole list travels with it, for nobody may read another service's tables; it holds public codes and names of places only. */
export const codeListProposed = defineEvent<{ importId: string; kind: CodeListName; edition: string; codes: readonly string[]; file: string }>('code-list-proposed', SERVICES);

/** A service takes no new records of its codes any more: what it has can be counted. Told to itself, so that counting keeps no command waiting. */
export const codeListHeld = defineEvent<{ importId: string }>('code-list-held', []);

/** What of one service points to its codes. */
export const codeListCounted = defineEvent<{ importId: string; service: ServiceName; uses: readonly CodeListUse[] }>('code-list-counted', ['notifications']);

/** Every service has answered, or somebody withdrew it: it is in force for good, or let go. */
export const codeListDecided = defineEvent<{ importId: string; kind: CodeListName; edition: string; inForce: boolean }>('code-list-decided', SERVICES);

/** One service has it in use. */
export const codeListKept = defineEvent<{ importId: string; service: ServiceName }>('code-list-kept', ['notifications']);
