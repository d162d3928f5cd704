import { anyOf, assertNone, notFound, pragueDay, signedIn } from '@opora/kernel';
import { defineCommand } from '@opora/subgraph';
import { Event } from '../event/event.entity';
import { ownId } from '../people';
import { assertMayPlan, PLANNERS } from '../scope';
import { FeedbackGiven } from './feedback-given.entity';
import { FeedbackQuestionnaire } from './feedback-questionnaire.entity';
import { GiveFeedbackInput, SetFeedbackQuestionnaireInput } from './feedback.input';
import { answerProblems, closingDay, DEFAULT_QUESTIONS, questionnaireProblems, stateOf, type Question } from './feedback.rules';

/** The answer of an event's questionnaire: the event, with what may be told of it. */
export class FeedbackChange { constructor(readonly id: string, readonly krajCode: string | null, readonly eventId: string) {} }

export const setFeedbackQuestionnaire = defineCommand({
  name: 'setFeedbackQuestionnaire', input: SetFeedbackQuestionnaireInput, allow: anyOf(...PLANNERS), reach: 'service',
  async run({ tx, actor, now, lock }, { eventId, questions, closesOn }) {
    const event = await lock(Event, eventId);
    assertMayPlan(actor, event);
    const known = await tx.findOneBy(FeedbackQuestionnaire, { eventId });
    const today = pragueDay(now);
    const closes = closingDay(closesOn, event.endsOn, today);
    const started = known !== null && await tx.existsBy(FeedbackGiven, { questionnaireId: known.id });
    assertNone(questionnaireProblems(closes, event.endsOn, today, started));
    const asked: Question[] = (questions ?? DEFAULT_QUESTIONS).map(({ textCs, optionsCs }) => ({ textCs, optionsCs: [...optionsCs] }));
    const saved = await tx.save(Object.assign(known ?? tx.create(FeedbackQuestionnaire, { eventId, krajCode: event.krajCode }), { questions: asked, closesOn: closes }));
    return new FeedbackChange(saved.id, event.krajCode, eventId);
  },
});

export const giveFeedback = defineCommand({
  name: 'giveFeedback', input: GiveFeedbackInput, allow: signedIn, reach: 'service',
  async run({ tx, actor, now }, { eventId, answers }) {
    const personId = ownId(actor);
    // The lock keeps the questions as they are and lets nobody answer twice at once.
    const questionnaire = await tx.findOne(FeedbackQuestionnaire, { where: { eventId }, lock: { mode: 'pessimistic_write' } });
    if (!questionnaire) throw notFound('input.eventId');
    const { id: questionnaireId, questions, closesOn, krajCode } = questionnaire;
    const event = await tx.findOneByOrFail(Event, { id: eventId });
    const [was] = await tx.query(
      `select exists (select from attendance join event_session on event_session.id = attendance.session_id where attendance.person_id = $1 and event_session.event_id = $2 and attendance.state = 'PRESENT') as attended,
         exists (select from feedback_given where questionnaire_id = $3 and person_id = $1) as given`, [personId, eventId, questionnaireId]) as [{ attended: boolean; given: boolean }];
    assertNone(answerProblems(answers, { questions, closesOn, state: stateOf(event.endsOn, closesOn, pragueDay(now)), ...was }));
    await tx.insert(FeedbackGiven, { questionnaireId, personId, krajCode });
    await tx.query(
      `insert into feedback_count (questionnaire_id, question, option, count) select $1, ordinal - 1, option, 1 from unnest($2::smallint[]) with ordinality answer (option, ordinal) order by ordinal
       on conflict (questionnaire_id, question, option) do update set count = feedback_count.count + 1`, [questionnaireId, answers]);
    return new FeedbackChange(questionnaireId, krajCode, eventId);
  },
});
