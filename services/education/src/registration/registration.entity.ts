import { Record } from '@opora/subgraph';
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Event } from '../event/event.entity';
import { Topic } from '../topic/topic.entity';
import type { RegistrationState } from './registration.rules';

/**
 * One person's way to one subject: a topic at any of its dates, a programme, or a single event. It waits for the allocation, holds a place,
 * stands in the waiting list or is offered a place; a place is taken exactly in CONFIRMED and OFFERED. A record of a person.
 */
@Entity('registration')
@Index('registration_active_once', ['personId', 'subjectId'], { unique: true, where: `"state" <> 'CANCELLED'` })
@Index('registration_of_event', ['eventId', 'state'])
@Index('registration_waiting', ['subjectId', 'state', 'appliedAt', 'id'])
@Index('registration_of_person', ['personId', 'appliedAt', 'id'])
@Check('registration_has_a_place_or_waits', `"state" = 'CANCELLED' OR ("event_id" IS NULL) = ("state" = 'WAITING')`)
export class Registration extends Record {
  @Column({ type: 'uuid' }) personId: string;
  /** Employer at the time of the application (R-EDU-06). */
  @Column({ type: 'uuid', nullable: true }) organisationId: string | null;
  /** What only one active registration is allowed for (R-EDU-10): the topic, the programme of a run, else the event itself. */
  @Column({ type: 'uuid' }) subjectId: string;
  @ForeignKey(() => Topic, { name: 'registration_for_topic' }) @Column({ type: 'uuid', nullable: true }) topicId: string | null;
  @Column({ type: 'uuid' }) projectId: string;
  @Column({ type: 'text', nullable: true }) krajCode: string | null;
  @ForeignKey(() => Event, { name: 'registration_at_event' }) @Column({ type: 'uuid', nullable: true }) eventId: string | null;
  @Column({ type: 'text' }) state: RegistrationState;
  /** Events the person would take, in their order; the waiting list offers only these. */
  @Column({ type: 'uuid', array: true }) acceptable: string[];
  /** When the person first applied: the tie-break of the allocation and of the waiting list (R-EDU-05b). */
  @Column({ type: 'timestamptz' }) appliedAt: Date;
  /** Why the state is what it is, for people. */
  @Column({ type: 'text' }) reasonCs: string;
  /** When the place was confirmed for good: it is never taken away by an allocation (R-EDU-05b). */
  @Column({ type: 'timestamptz', nullable: true }) confirmedAt: Date | null;
}
