import type { Period } from '@opora/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What education knows of a project: its kraj and its periods, as evaluation last told (R-FIN-04). */
@Entity('known_project')
export class KnownProject {
  @PrimaryColumn({ type: 'uuid' }) projectId: string;
  @Column({ type: 'text' }) code: string;
  /** Null for a nationwide project. */
  @Column({ type: 'text', nullable: true }) krajCode: string | null;
  @Column({ type: 'jsonb' }) periods: Period[];
  @Column({ type: 'int' }) toldVersion: number;
}
