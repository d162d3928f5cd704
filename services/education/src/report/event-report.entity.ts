import { Record } from '@opora/subgraph';
import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { Event } from '../event/event.entity';
import type { Attached } from '../file/attaching';
import { Material } from '../material/material.entity';
import type { Host, ReportState } from './report.rules';

/** What came of an event, told by those who were there: of a foreign trip, whom they visited and what they found (zpráva; R-EDU-21, source 004:31). */
@Entity('event_report')
@Unique('event_report_once', ['eventId'])
@Index('event_report_of_project', ['projectId'])
@Check('event_report_in_order', '"to" >= "from"')
@Check('event_report_submitted_on_a_day', `"state" NOT IN ('SUBMITTED', 'ACCEPTED') OR "submitted_on" IS NOT NULL`)
@Check('event_report_accepted_on_a_day', `("state" = 'ACCEPTED') = ("accepted_on" IS NOT NULL)`)
export class EventReport extends Record {
  @ForeignKey(() => Event, { name: 'event_report_of_event' }) @Column({ type: 'uuid' }) eventId: string;
  @Column({ type: 'uuid' }) projectId: string;
  @Column({ type: 'text', nullable: true }) krajCode: string | null;
  @Column({ type: 'text', default: 'DRAFT' }) state: ReportState;
  @Column({ type: 'date', nullable: true }) from: string | null;
  @Column({ type: 'date', nullable: true }) to: string | null;
  /** Country and towns. */
  @Column({ type: 'text', nullable: true }) placeCs: string | null;
  /** Who went, by offices and numbers, where they have no record of their own. */
  @Column({ type: 'text', nullable: true }) delegationCs: string | null;
  /** Organisations visited. */
  @Column({ type: 'jsonb', default: () => `'[]'` }) hosts: Host[];
  @Column({ type: 'text', nullable: true }) findingsCs: string | null;
  @Column({ type: 'text', nullable: true }) recommendationsCs: string | null;
  @Column({ type: 'jsonb', default: () => `'[]'` }) links: { titleCs: string; url: string }[];
  @Column({ type: 'jsonb', default: () => `'[]'` }) attachments: Attached[];
  /** The publication it became part of. */
  @ForeignKey(() => Material, { name: 'event_report_published_in' }) @Column({ type: 'uuid', nullable: true }) materialId: string | null;
  @Column({ type: 'text', nullable: true }) submittedBy: string | null;
  @Column({ type: 'date', nullable: true }) submittedOn: string | null;
  @Column({ type: 'text', nullable: true }) acceptedBy: string | null;
  @Column({ type: 'date', nullable: true }) acceptedOn: string | null;
  @Column({ type: 'text', nullable: true }) returnReason: string | null;
  /** Where the fact comes from: document and line. */
  @Column({ type: 'text', nullable: true }) source: string | null;
}
