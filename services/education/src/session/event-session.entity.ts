import { Record } from '@opora/subgraph';
import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { Event } from '../event/event.entity';
import type { EventMode } from '../event/event.rules';

/** One day of an event. */
@Entity('event_session')
@Unique('event_session_day_once', ['eventId', 'date'])
@Check('event_session_minutes_positive', '"minutes" > 0')
export class EventSession extends Record {
  @ForeignKey(() => Event, { name: 'event_session_of_event' }) @Column({ type: 'uuid' }) eventId: string;
  @Column({ type: 'date' }) date: string;
  /** Czech wall-clock time, `HH:MM`; null where none is stated. */
  @Column({ type: 'text', nullable: true }) startsAt: string | null;
  /** Length; null where none is stated. */
  @Column({ type: 'int', nullable: true }) minutes: number | null;
  @Column({ type: 'text', nullable: true }) mode: EventMode | null;
}
