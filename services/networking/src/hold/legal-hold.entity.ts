import { Column, Entity, Index } from 'typeorm';
import { Record } from '@opora/subgraph';

/** A person may not be forgotten while a dispute or an inspection lasts. */
@Entity('legal_hold')
@Index('legal_hold_once', ['subjectId'], { unique: true, where: '"released_at" is null' })
export class LegalHold extends Record {
  @Column({ type: 'uuid' }) subjectId: string;
  @Column({ type: 'text' }) reason: string;
  @Column({ type: 'text' }) setBy: string;
  @Column({ type: 'timestamptz', nullable: true }) releasedAt: Date | null;
  @Column({ type: 'text', nullable: true }) releasedBy: string | null;
  @Column({ type: 'text', nullable: true }) releaseReason: string | null;
}
