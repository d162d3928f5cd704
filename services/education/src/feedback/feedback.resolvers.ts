import { signedIn } from '@opora/kernel';
import { batch, mutation, type ResolverMap } from '@opora/subgraph';
import { Event } from '../event/event.entity';
import { giveFeedback, setFeedbackQuestionnaire, type FeedbackChange } from './feedback.commands';
import { feedbackOf } from './feedback.queries';

export const feedbackResolvers: ResolverMap = {
  Mutation: { setFeedbackQuestionnaire: mutation(setFeedbackQuestionnaire), giveFeedback: mutation(giveFeedback) },
  FeedbackChange: { event: batch(signedIn, (cx, changes: readonly FeedbackChange[]) => Promise.all(changes.map(({ eventId }) => cx.get(Event, eventId)))) },
  Event: { feedback: batch(signedIn, (cx, events: readonly Event[]) => feedbackOf(cx, events)) },
};
