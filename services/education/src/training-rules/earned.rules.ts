import type { DurationUnit } from '@opora/kernel';
import { TRAINING_FORMS, type ParticipantRules, type TrainingForm, type YearlyRules } from './training-rule-set';

/** A completed training as the sums see it; minutes are the truth (R-EDU-11). */
export interface Trained { form: TrainingForm; minutes: number; elearning: boolean; /** What an hour of it was declared to be. */ unit: DurationUnit }
export interface EarnedInForm { form: TrainingForm; minutes: number; /** What counts of them. */ countedMinutes: number; capMinutes: number | null }

const sum = (items: readonly { minutes: number }[]) => items.reduce((total, { minutes }) => total + minutes, 0);

/** Minutes of each form that occurs, and what of them counts under the form's yearly limit (model.md §14.2, verify: training events 8 h a year). */
export const earnedByForm = (items: readonly Trained[], { capMinutes }: YearlyRules): EarnedInForm[] =>
  TRAINING_FORMS.filter((form) => items.some((each) => each.form === form)).map((form) => {
    const [minutes, cap] = [sum(items.filter((each) => each.form === form)), capMinutes[form] ?? null];
    return { form, minutes, countedMinutes: cap === null ? minutes : Math.min(minutes, cap), capMinutes: cap };
  });

export const countedMinutes = (earned: readonly EarnedInForm[]): number => earned.reduce((total, each) => total + each.countedMinutes, 0);

/** Forty-fifths of a minute, so that a lesson counted as an hour stays a whole number. */
const weight = ({ minutes, unit }: Trained, { lessonIsHour }: ParticipantRules): number => minutes * (lessonIsHour && unit === 'LESSON' ? 60 : 45);

/**
 * True when a person's support in one project makes them a participant (indicator 60000, model.md §14.1, verify): at least 40 hours in OPZ, of which at least 20
 * are no e-learning, regardless of the number of involvements.
 */
export function isParticipant(items: readonly Trained[], rules: ParticipantRules): boolean {
  const counted = items.reduce((total, each) => total + weight(each, rules), 0);
  const inPresence = items.filter(({ elearning }) => !elearning).reduce((total, each) => total + weight(each, rules), 0);
  const threshold = rules.thresholdMinutes * 45;
  return (rules.thresholdCounts ? counted >= threshold : counted > threshold) && inPresence >= rules.notElearningMinutes * 45;
}
