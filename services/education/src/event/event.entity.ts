import { Record } from '@opora/subgraph';
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Accreditation } from '../accreditation/accreditation.entity';
import { EventKind } from '../kind/event-kind.entity';
import { SeminarSeries } from '../series/seminar-series.entity';
import type { EventMode, EventStatus, SupervisionForm } from './event.rules';

/** Anything people attend to learn: a seminar, a workshop, a conference, a run of a programme (model.md §3.1). */
@Entity('event')
@Index('event_of_series', ['seriesId'])
@Index('event_of_project', ['projectId', 'listedOn', 'id'])
@Index('event_of_kraj', ['krajCode', 'listedOn', 'id'])
@Index('event_listed', ['listedOn', 'id'])
@Check('event_capacity_positive', '"capacity" > 0')
@Check('event_never_oversold', '"taken" >= 0 AND ("capacity" IS NULL OR "taken" <= "capacity")')
@Check('event_is_free', '"price_halere" = 0')
@Check('event_held_on_a_day', `("status" = 'HELD') = ("held_on" IS NOT NULL)`)
@Check('event_cancelled_on_a_day', `("status" = 'CANCELLED') = ("cancelled_on" IS NOT NULL)`)
export class Event extends Record {
  @Column({ type: 'uuid' }) projectId: string;
  @ForeignKey(() => EventKind, { name: 'event_of_kind' }) @Column({ type: 'text' }) kindCode: string;
  @ForeignKey(() => SeminarSeries, { name: 'event_in_series' }) @Column({ type: 'uuid', nullable: true }) seriesId: string | null;
  @Column({ type: 'text' }) titleCs: string;
  /** Null for a nationwide event. */
  @Column({ type: 'text', nullable: true }) krajCode: string | null;
  @Column({ type: 'text', nullable: true }) okresCode: string | null;
  @Column({ type: 'text', nullable: true }) municipalityKey: string | null;
  /** Municipality or country as the source writes it, where a name is not a key. */
  @Column({ type: 'text', nullable: true }) place: string | null;
  @Column({ type: 'text', nullable: true }) venue: string | null;
  @Column({ type: 'boolean', default: false }) venueIsPreliminary: boolean;
  /** Area of the plan (the ministry's regional office), for kinds planned by area. */
  @Column({ type: 'text', nullable: true }) area: string | null;
  /** Phase of the project; 0 where it has none. */
  @Column({ type: 'smallint', default: 0 }) phase: number;
  /** Null where the source does not say how it is attended. */
  @Column({ type: 'text', nullable: true }) mode: EventMode | null;
  /** Places for participants; null where none is stated. */
  @Column({ type: 'int', nullable: true }) capacity: number | null;
  /** The organiser's own people present, counted where the kind's rule says so (R-EDU-16). */
  @Column({ type: 'int', default: 0 }) staffCount: number;
  @Column({ type: 'bigint', default: 0 }) priceHalere: string;
  @Column({ type: 'text', nullable: true }) supervisionForm: SupervisionForm | null;
  /** The source lists the topics of several events together and does not say which had which. */
  @Column({ type: 'boolean', default: false }) topicsAreShared: boolean;
  @ForeignKey(() => Accreditation, { name: 'event_accredited_by' }) @Column({ type: 'uuid', nullable: true }) accreditationId: string | null;
  @Column({ type: 'uuid', nullable: true }) contractorId: string | null;
  /** Names as the certificates print them. */
  @Column({ type: 'text', array: true, default: () => `'{}'` }) lecturers: string[];
  @Column({ type: 'text' }) status: EventStatus;
  @Column({ type: 'text', nullable: true }) cancelReason: string | null;
  /** Expected period where no day is fixed yet, for example March 2022. */
  @Column({ type: 'date', nullable: true }) expectedFrom: string | null;
  @Column({ type: 'date', nullable: true }) expectedTo: string | null;
  /** First and last day; null while no day is stated. */
  @Column({ type: 'date', nullable: true }) startsOn: string | null;
  @Column({ type: 'date', nullable: true }) endsOn: string | null;
  /** The day by which a source speaks of the event as held, where it states no date. */
  @Column({ type: 'date', nullable: true }) knownHeldBy: string | null;
  /** The days from which the event counts as planned, held, cancelled. */
  @Column({ type: 'date' }) plannedOn: string;
  @Column({ type: 'date', nullable: true }) heldOn: string | null;
  @Column({ type: 'date', nullable: true }) cancelledOn: string | null;
  /** Last day of registration. */
  @Column({ type: 'date', nullable: true }) registrationClosesOn: string | null;
  /** When the organiser closed registration before its last day. */
  @Column({ type: 'timestamptz', nullable: true }) registrationClosedAt: Date | null;
  /** When places were given at the close of registration; null while that is still to come, or where places are given at once. */
  @Column({ type: 'timestamptz', nullable: true }) allocatedAt: Date | null;
  /** Places confirmed or offered. Changed only by `places.ts`, under the row's lock; the check above refuses what no code may do. */
  @Column({ type: 'int', default: 0 }) taken: number;
  /** Grows with every change that those registered are told of, so that their calendars follow. */
  @Column({ type: 'int', default: 0 }) toldVersion: number;
  @Column({ type: 'date' }) listedOn: string;
  @Column({ type: 'text', nullable: true }) source: string | null;
}
