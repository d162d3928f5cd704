import { Column, Entity, Index } from 'typeorm';
import type { ErasedTable, ServiceName } from '@opora/contracts';
import { Record } from '@opora/subgraph';

/** Forgetting one person, and what each service answered: the evidence of it. The pseudonyms that took the person's place are written nowhere. */
@Entity('subject_erasure')
@Index('subject_erasure_of_subject', ['subjectId', 'id'])
export class SubjectErasure extends Record {
  @Column({ type: 'uuid' }) subjectId: string;
  @Column({ type: 'boolean' }) dryRun: boolean;
  @Column({ type: 'text' }) reason: string;
  @Column({ type: 'text' }) askedBy: string;
  @Column({ type: 'jsonb' }) answers: Partial<{ [service in ServiceName]: readonly ErasedTable[] }>;
  /** Services that did nothing because somebody holds the person. */
  @Column({ type: 'text', array: true, default: '{}' }) heldBy: ServiceName[];
  @Column({ type: 'timestamptz', nullable: true }) completedAt: Date | null;
}
