import { Record } from '@opora/subgraph';
import { Column, Entity, ForeignKey, Unique } from 'typeorm';
import { Event } from '../event/event.entity';
import { Programme } from './programme.entity';

/** One run of a programme (běh); its days, places and people are those of its event. */
@Entity('run')
@Unique('run_number_once', ['programmeId', 'number'])
@Unique('run_of_one_event', ['eventId'])
export class Run extends Record {
  @ForeignKey(() => Programme, { name: 'run_of_programme' }) @Column({ type: 'uuid' }) programmeId: string;
  @ForeignKey(() => Event, { name: 'run_is_an_event' }) @Column({ type: 'uuid' }) eventId: string;
  @Column({ type: 'int' }) number: number;
}
