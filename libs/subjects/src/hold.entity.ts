import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Who may not be forgotten now, as networking tells every service. Ids only; no field of the graph reads it. */
@Entity('subject_hold')
@Index('subject_hold_in_force', ['subjectId'], { where: 'not "released"' })
export class SubjectHold {
  @PrimaryColumn({ type: 'uuid' }) holdId: string;
  @Column({ type: 'uuid' }) subjectId: string;
  @Column({ type: 'boolean' }) released: boolean;
  @Column({ type: 'int' }) version: number;
}
