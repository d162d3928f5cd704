import { Record } from '@opora/subgraph';
import { Check, Column, Entity, Index } from 'typeorm';
import type { ListKind, SheetFormat } from '../exchange/exchange.lists';
import type { Attached } from '../file/attaching';

/** A list too large to be answered at once: asked for, written in the background, and kept for a few days for whoever asked. */
@Entity('sheet_export')
@Index('sheet_export_of_person', ['requestedBy', 'createdAt'])
@Index('sheet_export_waiting', ['createdAt', 'id'], { where: `"state" = 'QUEUED'` })
@Index('sheet_export_once', ['requestedBy', 'list', 'aboutId', 'format'], { unique: true, where: `"state" = 'QUEUED'` })
@Check('sheet_export_ready_has_file', `("state" = 'READY') = ("file" IS NOT NULL) AND ("state" = 'READY') = ("available_until" IS NOT NULL)`)
export class SheetExport extends Record {
  @Column({ type: 'uuid' }) requestedBy: string;
  @Column({ type: 'text' }) list: ListKind;
  /** The event, or the day of attendance. */
  @Column({ type: 'uuid' }) aboutId: string;
  @Column({ type: 'text', nullable: true }) krajCode: string | null;
  @Column({ type: 'text' }) format: SheetFormat;
  @Column({ type: 'text', default: 'QUEUED' }) state: 'QUEUED' | 'READY' | 'FAILED';
  /** Times it was begun. */
  @Column({ type: 'int', default: 0 }) attempts: number;
  /** Trace of the request that asked for it, which the notes of reads carry. */
  @Column({ type: 'text' }) traceId: string;
  @Column({ type: 'int', nullable: true }) rows: number | null;
  @Column({ type: 'jsonb', nullable: true }) file: Attached | null;
  @Column({ type: 'timestamptz', nullable: true }) availableUntil: Date | null;
  /** Why it could not be written, for whoever asked. */
  @Column({ type: 'text', nullable: true }) failureCs: string | null;
}
