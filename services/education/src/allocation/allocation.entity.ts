import { Record } from '@opora/subgraph';
import { Column, Entity, ForeignKey, Unique } from 'typeorm';
import { Event } from '../event/event.entity';

/** The places of an event as they were given at the close of registration: what was previewed, and by whom it was confirmed. */
@Entity('allocation')
@Unique('allocation_of_event_once', ['eventId'])
export class Allocation extends Record {
  @ForeignKey(() => Event, { name: 'allocation_of_event' }) @Column({ type: 'uuid' }) eventId: string;
  @Column({ type: 'text', nullable: true }) krajCode: string | null;
  @Column({ type: 'int', nullable: true }) capacity: number | null;
  @Column({ type: 'int' }) applicants: number;
  @Column({ type: 'int' }) placed: number;
  @Column({ type: 'text' }) hash: string;
  @Column({ type: 'text' }) confirmedBy: string;
}
