import { pragueDay, publishCount, type PublishedCount } from '@opora/kernel';
import { isUuid, type Context } from '@opora/subgraph';
import { In } from 'typeorm';
import type { Event } from '../event/event.entity';
import { FeedbackQuestionnaire } from './feedback-questionnaire.entity';
import { publishedCounts, stateOf, type FeedbackState, type Question } from './feedback.rules';

export interface ToldOption extends PublishedCount { ordinal: number; textCs: string }
export interface EventFeedback {
  state: FeedbackState;
  closesOn: string;
  /** Null until it is closed: what is told once cannot be compared with what was told before. */
  given: PublishedCount | null;
  questions: { textCs: string; options: ToldOption[] }[];
  viewerCan: { answer: boolean };
}

const MOST_OPTIONS = 20 * 8;
const toldOptions = ({ optionsCs }: Question, counts: readonly PublishedCount[] | null): ToldOption[] =>
  optionsCs.map((textCs, ordinal) => ({ ordinal, textCs, ...(counts?.[ordinal] ?? { value: null, suppressed: false }) }));

/** The questionnaires of events with what may be told of their answers; null where there is none. */
export async function feedbackOf(cx: Context, events: readonly Event[]): Promise<(EventFeedback | null)[]> {
  const questionnaires = await (await cx.manager()).findBy(FeedbackQuestionnaire, { eventId: In(events.map(({ id }) => id)) });
  const ids = questionnaires.map(({ id }) => id);
  const counts = await cx.rows<{ id: string; question: number; option: number; count: number }>(
    `select questionnaire_id as id, question, option, count from feedback_count where questionnaire_id = any($1::uuid[]) limit ${MOST_OPTIONS * Math.max(1, ids.length)}`, [ids]);
  const mayAnswer = await answerableBy(cx, ids);
  const today = pragueDay(cx.now());
  return events.map((event) => {
    const questionnaire = questionnaires.find(({ eventId }) => eventId === event.id);
    if (!questionnaire) return null;
    const state = stateOf(event.endsOn, questionnaire.closesOn, today);
    const countOf = (question: number, option: number) => counts.find((each) => each.id === questionnaire.id && each.question === question && each.option === option)?.count ?? 0;
    const asked = questionnaire.questions.map((question, n) => ({ question, counts: question.optionsCs.map((_, option) => countOf(n, option)) }));
    const closed = state === 'CLOSED';
    return {
      state, closesOn: questionnaire.closesOn, given: closed ? publishCount(asked[0]!.counts.reduce((sum, count) => sum + count, 0)) : null,
      questions: asked.map(({ question, counts: counted }) => ({ textCs: question.textCs, options: toldOptions(question, closed ? publishedCounts(counted) : null) })),
      viewerCan: { answer: state === 'OPEN' && mayAnswer.has(questionnaire.id) },
    };
  });
}

/** Questionnaires of events the caller was present at and has not answered. */
async function answerableBy(cx: Context, ids: readonly string[]): Promise<Set<string>> {
  const sub = cx.actor?.sub ?? '';
  if (!isUuid(sub) || ids.length === 0) return new Set();
  const rows = await cx.rows<{ id: string }>(
    `select distinct q.id from feedback_questionnaire q join event_session on event_session.event_id = q.event_id join attendance on attendance.session_id = event_session.id
     where q.id = any($1::uuid[]) and attendance.person_id = $2 and attendance.state = 'PRESENT'
       and not exists (select from feedback_given where feedback_given.questionnaire_id = q.id and feedback_given.person_id = $2)`, [ids, sub]);
  return new Set(rows.map(({ id }) => id));
}
