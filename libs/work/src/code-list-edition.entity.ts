import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { Day } from '@opora/kernel';
import type { CodeListKind } from '@opora/territory';

/** `HELD`: its codes take no new records while every service is asked. `IN_FORCE`: it is in use, for good. `LET_GO`: it was refused or withdrawn. */
export type EditionState = 'HELD' | 'IN_FORCE' | 'LET_GO';

/** An edition of a code list as this service was told of it; the file of the release is in none. */
@Entity('code_list_edition')
@Check('code_list_edition_state', `"state" in ('HELD', 'IN_FORCE', 'LET_GO')`)
@Check('code_list_edition_kind', `"kind" in ('KRAJ', 'OKRES', 'ORP', 'MUNICIPALITY')`)
export class CodeListEdition {
  @PrimaryColumn({ type: 'uuid' }) importId: string;
  @Column({ type: 'text' }) kind: CodeListKind;
  /** The day it speaks of. */
  @Column({ type: 'date' }) edition: Day;
  /** What it closes or moves. */
  @Column({ type: 'text', array: true }) codes: string[];
  /** The whole list; empty once it was let go. */
  @Column({ type: 'text' }) file: string;
  @Column({ type: 'text' }) state: EditionState;
  /** Since when it is in this state here. */
  @Column({ type: 'timestamptz', default: () => 'now()' }) since: Date;
}
