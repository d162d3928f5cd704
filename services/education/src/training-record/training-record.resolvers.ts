import { hours, lessons, signedIn } from '@opora/kernel';
import { batch, mutation, query, referenceBy, type ResolverMap } from '@opora/subgraph';
import { Event } from '../event/event.entity';
import { ExternalTraining } from '../own-training/external-training.entity';
import type { EarnedInForm } from '../training-rules/earned.rules';
import type { ParticipationPlan } from './participation-plan.entity';
import { setParticipationPlan } from './training-record.commands';
import { myTrainingRecord, trainingRecordsOf, type OwnRecord } from './training-record.queries';
import type { ProjectTraining, TrainingItem } from './training-record.rules';
import { PARTICIPANT_RULES, type ParticipantRules } from '../training-rules/training-rule-set';

const hoursOrNull = (minutes: number | null) => (minutes === null ? null : hours(minutes));

export const trainingRecordResolvers: ResolverMap = {
  Query: { myTrainingRecord: query(signedIn, (cx, { year }: { year: number }) => myTrainingRecord(cx, year)) },
  Mutation: { setParticipationPlan: mutation(setParticipationPlan) },
  Person: {
    __resolveReference: referenceBy(signedIn, (_cx, { id }: { id: string }) => ({ id })),
    trainingRecord: batch(signedIn, (cx, people: readonly { id: string }[], { year }: { year: number }) => trainingRecordsOf(cx, people.map(({ id }) => id), year)),
  },
  TrainingRecord: {
    person: ({ personId }: OwnRecord) => ({ id: personId }),
    requiredMinutes: ({ owed }: OwnRecord) => owed.minutes,
    requiredHours: ({ owed }: OwnRecord) => hours(owed.minutes),
    months: ({ owed }: OwnRecord) => owed.months,
    absentMonths: ({ owed }: OwnRecord) => owed.absentMonths,
    earnedHours: ({ earnedMinutes }: OwnRecord) => hours(earnedMinutes),
    earnedLessons: ({ earnedMinutes }: OwnRecord) => lessons(earnedMinutes),
    remainingHours: ({ owed, earnedMinutes }: OwnRecord) => hours(Math.max(0, owed.minutes - earnedMinutes)),
    met: ({ owed, earnedMinutes }: OwnRecord) => earnedMinutes >= owed.minutes,
  },
  TrainingInForm: {
    hours: ({ minutes }: EarnedInForm) => hours(minutes),
    countedHours: ({ countedMinutes }: EarnedInForm) => hours(countedMinutes),
    cap: ({ capMinutes }: EarnedInForm) => hoursOrNull(capMinutes),
  },
  TrainingItem: {
    hours: ({ minutes }: TrainingItem) => hours(minutes),
    lessons: ({ minutes }: TrainingItem) => lessons(minutes),
    seminar: batch(signedIn, (cx, items: readonly TrainingItem[]) => Promise.all(items.map(({ eventId }) => (eventId === null ? null : cx.get(Event, eventId))))),
    external: batch(signedIn, (cx, items: readonly TrainingItem[]) => Promise.all(items.map(({ externalTrainingId }) => (externalTrainingId === null ? null : cx.find(ExternalTraining, externalTrainingId))))),
  },
  ProjectTraining: {
    project: ({ projectId }: ProjectTraining) => ({ id: projectId }),
    hours: ({ minutes }: ProjectTraining) => hours(minutes),
    notElearningHours: ({ notElearningMinutes }: ProjectTraining) => hours(notElearningMinutes),
    threshold: ({ rules }: ProjectTraining) => hoursOrNull(rules?.thresholdMinutes ?? null),
  },
  ParticipationRules: {
    threshold: ({ thresholdMinutes }: ParticipantRules) => hours(thresholdMinutes),
    notElearning: ({ notElearningMinutes }: ParticipantRules) => hours(notElearningMinutes),
  },
  ParticipationPlan: {
    project: ({ projectId }: ParticipationPlan) => ({ id: projectId }),
    rules: ({ programme }: ParticipationPlan) => PARTICIPANT_RULES[programme],
  },
};
