import { Record } from '@opora/subgraph';
import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { Event } from '../event/event.entity';
import type { Attached } from '../file/attaching';
import type { MaterialKind, SubjectKind } from './material.rules';

/** Something to learn from, free for anyone: a video, a newsletter issue, a publication, a leaflet (model.md §3.1). */
@Entity('material')
@Index('material_of_project', ['projectId', 'kind'])
@Unique('material_issue_once', ['projectId', 'kind', 'issue'])
@Check('material_published_on_a_day', `("status" = 'PUBLISHED') = ("published_on" IS NOT NULL)`)
export class Material extends Record {
  @Column({ type: 'uuid' }) projectId: string;
  @Column({ type: 'text', nullable: true }) krajCode: string | null;
  @Column({ type: 'text' }) kind: MaterialKind;
  @Column({ type: 'text' }) titleCs: string;
  /** Whom a video is about (R-EDU-19). */
  @Column({ type: 'text', nullable: true }) subject: SubjectKind | null;
  /** Order of a newsletter issue. */
  @Column({ type: 'int', nullable: true }) issue: number | null;
  @Column({ type: 'int', nullable: true }) pagesFrom: number | null;
  @Column({ type: 'int', nullable: true }) pagesTo: number | null;
  @Column({ type: 'int', nullable: true }) copies: number | null;
  @Column({ type: 'text' }) status: 'PLANNED' | 'PUBLISHED';
  /** The day from which it counts as published: its own, or the day of the source that speaks of it as published. */
  @Column({ type: 'date', nullable: true }) publishedOn: string | null;
  @Column({ type: 'boolean', default: false }) publicationDateIsStated: boolean;
  @Column({ type: 'date' }) plannedOn: string;
  @Column({ type: 'text', nullable: true }) url: string | null;
  /** The file itself, where it is kept here. */
  @Column({ type: 'jsonb', nullable: true }) file: Attached | null;
  @Column({ type: 'int', default: 0 }) downloads: number;
  @ForeignKey(() => Event, { name: 'material_first_shown_at' }) @Column({ type: 'uuid', nullable: true }) firstShownAtId: string | null;
  @Column({ type: 'text', nullable: true }) source: string | null;
}
