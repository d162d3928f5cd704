import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CodeListUse, ServiceName } from '@opora/contracts';
import type { CodeListKind, Succession } from '@opora/territory';

/** `TRIED` is never kept: a trial only answers. */
export type ImportState = 'TRIED' | 'PROPOSED' | 'IN_FORCE' | 'REFUSED' | 'WITHDRAWN';
export interface Entry { code: string; name: string; fields: { field: string; before: string; after: string }[] }
/** What one service said: what of it points to the codes, and since when it has the edition in use. */
export interface ServiceAnswer { service: ServiceName; answeredAt: string; uses: CodeListUse[]; inForceAt: string | null }

/** An edition of a code list that an operator tried or proposed; every service adds its own records by the id. */
@Entity('code_list_import')
@Check('code_list_import_state', `"state" in ('PROPOSED', 'IN_FORCE', 'REFUSED', 'WITHDRAWN')`)
@Check('code_list_import_kind', `"kind" in ('KRAJ', 'OKRES', 'ORP', 'MUNICIPALITY')`)
@Index('code_list_import_one_at_a_time', ['state'], { unique: true, where: `"state" = 'PROPOSED'` })
export class CodeListImport {
  /** A trial's says what it affects. */
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @Column({ type: 'text' }) kind: CodeListKind;
  @Column({ type: 'text' }) state: ImportState;
  /** The day the edition speaks of. */
  @Column({ type: 'date' }) version: string;
  @Column({ type: 'date' }) inUse: string;
  @Column({ type: 'jsonb' }) added: Entry[];
  @Column({ type: 'jsonb' }) closed: Entry[];
  @Column({ type: 'jsonb' }) changed: Entry[];
  @Column({ type: 'jsonb' }) successors: Succession[];
  /** Codes that close or move and of which nothing was said: they must not be in use. */
  @Column({ type: 'text', array: true }) unsettled: string[];
  @Column({ type: 'text' }) nextFile: string;
  @Column({ type: 'jsonb', default: () => `'[]'` }) answers: ServiceAnswer[];
  /** Null for a trial. */
  @Column({ type: 'timestamptz', default: () => 'now()' }) proposedAt: Date | null;
  @Column({ type: 'timestamptz', nullable: true }) decidedAt: Date | null;
}
