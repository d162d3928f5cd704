import { Record } from '@opora/subgraph';
import { Column, Entity, ForeignKey, Unique } from 'typeorm';
import { Event } from '../event/event.entity';
import type { Question } from './feedback.rules';

/** What those who attended an event are asked (dotazník zpětné vazby). */
@Entity('feedback_questionnaire')
@Unique('feedback_questionnaire_once', ['eventId'])
export class FeedbackQuestionnaire extends Record {
  @ForeignKey(() => Event, { name: 'feedback_on_event' }) @Column({ type: 'uuid' }) eventId: string;
  @Column({ type: 'text', nullable: true }) krajCode: string | null;
  @Column({ type: 'jsonb' }) questions: Question[];
  /** Last day of answering; results are told after it, once and for ever. */
  @Column({ type: 'date' }) closesOn: string;
}
