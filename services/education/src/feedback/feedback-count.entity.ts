import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { FeedbackQuestionnaire } from './feedback-questionnaire.entity';

/** How many chose an option of a question. Answers are counted as they come and never stored, so that no row can be led back to a person. */
@Entity('feedback_count')
export class FeedbackCount {
  @ForeignKey(() => FeedbackQuestionnaire, { name: 'feedback_count_of' }) @PrimaryColumn({ type: 'uuid' }) questionnaireId: string;
  @PrimaryColumn({ type: 'smallint' }) question: number;
  @PrimaryColumn({ type: 'smallint' }) option: number;
  @Column({ type: 'int' }) count: number;
}
