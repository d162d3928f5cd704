import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { FeedbackQuestionnaire } from './feedback-questionnaire.entity';

/** That a person has answered, so that nobody answers twice; what they answered is kept nowhere. A record of a person. */
@Entity('feedback_given')
@Index('feedback_given_of_person', ['personId'])
export class FeedbackGiven {
  @ForeignKey(() => FeedbackQuestionnaire, { name: 'feedback_given_to' }) @PrimaryColumn({ type: 'uuid' }) questionnaireId: string;
  @PrimaryColumn({ type: 'uuid' }) personId: string;
  @Column({ type: 'text', nullable: true }) krajCode: string | null;
}
