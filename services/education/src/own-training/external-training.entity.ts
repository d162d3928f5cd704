import type { DurationUnit } from '@opora/kernel';
import { Record } from '@opora/subgraph';
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { StoredFile } from '../file/stored-file.entity';
import type { TrainingForm } from '../training-rules/training-rule-set';

/** A course a person completed outside this platform, with its evidence (vlastní vzdělávání). A record of a person. */
@Entity('external_training')
@Index('external_training_of_person', ['personId', 'to'])
@Check('external_training_in_order', '"to" >= "from"')
@Check('external_training_minutes_positive', '"minutes" > 0')
export class ExternalTraining extends Record {
  @Column({ type: 'uuid' }) personId: string;
  /** Employer on the last day, with its kraj; null where the person had none. */
  @Column({ type: 'uuid', nullable: true }) organisationId: string | null;
  @Column({ type: 'text', nullable: true }) krajCode: string | null;
  @Column({ type: 'text' }) titleCs: string;
  @Column({ type: 'text' }) organiserCs: string;
  @Column({ type: 'text' }) form: TrainingForm;
  @Column({ type: 'date' }) from: string;
  @Column({ type: 'date' }) to: string;
  @Column({ type: 'int' }) minutes: number;
  /** The unit its length was declared in. */
  @Column({ type: 'text' }) unit: DurationUnit;
  @Column({ type: 'boolean' }) elearning: boolean;
  /** The document by its designation; the document itself is the file, or stays with the person and the employer. */
  @Column({ type: 'text' }) evidenceDesignation: string;
  @Column({ type: 'text', nullable: true }) evidenceUrl: string | null;
  /** SHA-256 of the file, so that the document shown later can be told to be the same. */
  @Column({ type: 'text', nullable: true }) evidenceSha256: string | null;
  @ForeignKey(() => StoredFile, { name: 'external_training_evidence', onDelete: 'SET NULL' }) @Column({ type: 'uuid', nullable: true }) evidenceFileId: string | null;
  @Column({ type: 'date', nullable: true }) withdrawnOn: string | null;
}
