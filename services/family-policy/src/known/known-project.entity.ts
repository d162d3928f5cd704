import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What this service knows of a project of evaluation, kept by `project-period-set`. */
@Entity('known_project')
export class KnownProject {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) code: string;
  @Column({ type: 'text', nullable: true }) krajCode: string | null;
  /** The project and its extensions; empty where the source states no period. */
  @Column({ type: 'jsonb' }) periods: { from: string; to: string }[];
  @Column({ type: 'int' }) version: number;
}
