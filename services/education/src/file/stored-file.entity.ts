import { Record } from '@opora/subgraph';
import { Check, Column, Entity, Index } from 'typeorm';
import type { FilePurpose } from './file.rules';

/** What a file may belong to. */
export type AttachedType = 'EXTERNAL_TRAINING' | 'EVENT_REPORT' | 'MATERIAL';

/**
 * A file somebody uploaded: what it is and whose; its bytes stand beside it. It waits a day for what it was uploaded for, then it is forgotten. Evidence is a record
 * of the person it is about; an attachment of a report or a material is nobody's.
 */
@Entity('stored_file')
@Index('stored_file_of_person', ['personId'])
@Index('stored_file_attached', ['attachedType', 'attachedId'])
@Index('stored_file_waiting', ['expiresAt'], { where: '"expires_at" IS NOT NULL' })
@Check('stored_file_attached_or_waiting', `("attached_type" IS NULL) = ("expires_at" IS NOT NULL) AND ("attached_type" IS NULL) = ("attached_id" IS NULL)`)
export class StoredFile extends Record {
  /** Who it is about; the uploader while it waits. */
  @Column({ type: 'uuid', nullable: true }) personId: string | null;
  @Column({ type: 'text', nullable: true }) krajCode: string | null;
  @Column({ type: 'uuid', nullable: true }) organisationId: string | null;
  @Column({ type: 'text' }) uploadedBy: string;
  /** `EXPORT` was written by the platform for whoever asked for it. */
  @Column({ type: 'text' }) purpose: FilePurpose | 'EXPORT';
  @Column({ type: 'text' }) fileName: string;
  /** By its own bytes. */
  @Column({ type: 'text' }) contentType: string;
  @Column({ type: 'int' }) bytes: number;
  @Column({ type: 'text' }) sha256: string;
  @Column({ type: 'text', nullable: true }) attachedType: AttachedType | null;
  @Column({ type: 'uuid', nullable: true }) attachedId: string | null;
  /** When it is forgotten unless it is used before. */
  @Column({ type: 'timestamptz', nullable: true }) expiresAt: Date | null;
}
