import type { DurationUnit } from '@opora/kernel';
import { Record } from '@opora/subgraph';
import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { Topic } from '../topic/topic.entity';
import type { Ministry } from './accreditation.rules';

/** A ministry's accreditation of a course (akreditace): R-EDU-08. */
@Entity('accreditation')
@Unique('accreditation_number_once', ['topicId', 'ministry', 'number'])
@Index('accreditation_of_topic', ['topicId'])
export class Accreditation extends Record {
  @ForeignKey(() => Topic, { name: 'accreditation_of_a_topic' }) @Column({ type: 'uuid' }) topicId: string;
  @Column({ type: 'text' }) ministry: Ministry;
  @Column({ type: 'text' }) number: string;
  @Column({ type: 'date' }) validFrom: string;
  @Column({ type: 'date' }) validTo: string;
  /** What an hour of the accredited course is (model.md §12.1). */
  @Column({ type: 'text' }) hourUnit: DurationUnit;
}
