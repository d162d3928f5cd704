import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What this service knows of a project of `evaluation`, from its events; never a copy of more than the rules need. */
@Entity('known_project')
export class KnownProject {
  @PrimaryColumn({ type: 'uuid' }) projectId: string;
  @Column({ type: 'text' }) code: string;
  @Column({ type: 'text', nullable: true }) krajCode: string | null;
  @Column({ type: 'jsonb' }) periods: { from: string; to: string }[];
  @Column({ type: 'int' }) version: number;
}
