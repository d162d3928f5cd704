import { Column, Entity, Index } from 'typeorm';
import type { ErasedTable, ServiceName } from '@opora/contracts';
import { Record } from '@opora/subgraph';

/** Forgetting one person, and what each service answered: the evidence of it. The pseudonym that took the person's place is written nowhere. */
@Entity('subject_erasure')
@Index('subject_erasure_of_subject', ['subjectId', 'id'])
export class SubjectErasure extends Record {
  @Column({ type: 'uuid' }) subjectId: string;
  @Column({ type: 'boolean' }) dryRun: boolean;
  @Column({ type: 'text' }) reason: string;
  @Column({ type: 'text' }) askedBy: string;
  @Column({ type: 'jsonb' }) answers: Partial<{ [service in ServiceName]: readonly ErasedTable[] }>;
  @Column({ type: 'timestamptz', nullable: true }) completedAt: Date | null;
}
