import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Norm } from './kind.rules';

/** A kind of event is a row, not code: what it is called and which rules it follows unless a project plans otherwise. */
@Entity('event_kind')
export class EventKind {
  @PrimaryColumn({ type: 'text' }) code: string;
  @Column({ type: 'text' }) titleCs: string;
  @Column({ type: 'text' }) titleEn: string;
  /** An event of this kind teaches exactly one topic. */
  @Column({ type: 'boolean' }) oneTopic: boolean;
  @Column({ type: 'jsonb' }) norm: Norm;
}
