import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Topic } from '../topic/topic.entity';
import { Event } from './event.entity';

/** Which topics an event is about; a seminar has exactly one (model.md §3.2, §12.12). */
@Entity('event_topic')
@Index('event_topic_by_topic', ['topicId'])
export class EventTopic {
  @ForeignKey(() => Event, { name: 'event_topic_of_event' }) @PrimaryColumn({ type: 'uuid' }) eventId: string;
  @ForeignKey(() => Topic, { name: 'event_topic_of_topic' }) @PrimaryColumn({ type: 'uuid' }) topicId: string;
  @Column({ type: 'smallint', default: 0 }) ordinal: number;
}
