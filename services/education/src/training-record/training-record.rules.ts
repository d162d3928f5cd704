import type { Day, Period } from '@opora/kernel';
import { countedMinutes, earnedByForm, isParticipant, type EarnedInForm, type Trained } from '../training-rules/earned.rules';
import { owedIn, type Employed, type Owed } from '../training-rules/owed.rules';
import { PARTICIPANT_RULES, type ParticipantRules, type ProgrammeCode, type YearlyRules } from '../training-rules/training-rule-set';

/** One completed training as a record lists it. `form` is null for what § 111 does not count. */
export interface TrainingItem extends Omit<Trained, 'form'> {
  form: Trained['form'] | null;
  titleCs: string;
  day: Day;
  accredited: boolean;
  certificateNumber: string | null;
  /** The event and its project; null for a course taken elsewhere. */
  eventId: string | null;
  projectId: string | null;
  externalTrainingId: string | null;
}
export interface ProjectTraining { projectId: string; minutes: number; notElearningMinutes: number; rules: ParticipantRules | null; countsAsParticipant: boolean | null }
export interface TrainingRecord { year: number; owed: Owed; rules: YearlyRules; byForm: EarnedInForm[]; earnedMinutes: number; items: TrainingItem[]; projectTotals: ProjectTraining[] }
export interface Career { employments: readonly Employed[]; absences: readonly Period[]; items: readonly TrainingItem[]; programmes: ReadonlyMap<string, ProgrammeCode> }

type Counting = TrainingItem & Trained;
const counts = (item: TrainingItem): item is Counting => item.form !== null;
const inYear = ({ day }: TrainingItem, year: number) => Number(day.slice(0, 4)) === year;

/** Everything a person took part in within one project, all years together, and whether that makes them a participant; no verdict without a stated programme. */
function projectTraining(projectId: string, items: readonly TrainingItem[], programme: ProgrammeCode | undefined): ProjectTraining {
  const rules = programme === undefined ? null : PARTICIPANT_RULES[programme];
  const own = items.filter((each) => each.projectId === projectId).map((item): Trained => ({ ...item, form: item.form ?? 'TRAINING_EVENT' }));
  const minutes = own.reduce((sum, each) => sum + each.minutes, 0);
  return {
    projectId, minutes, notElearningMinutes: minutes - own.filter(({ elearning }) => elearning).reduce((sum, each) => sum + each.minutes, 0),
    rules, countsAsParticipant: rules && isParticipant(own, rules),
  };
}

/** A person's training record of a year (journeys.md J6): what is owed, what counts by form under its limit, and what every project gave in total. */
export function trainingRecord(year: number, { employments, absences, items, programmes }: Career, rules: YearlyRules): TrainingRecord {
  const ofYear = items.filter((item) => inYear(item, year)).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const byForm = earnedByForm(ofYear.filter(counts), rules);
  const projects = [...new Set(items.flatMap(({ projectId }) => projectId ?? []))].sort();
  return {
    year, rules, owed: owedIn(year, employments, absences, rules), byForm, earnedMinutes: countedMinutes(byForm), items: ofYear,
    projectTotals: projects.map((id) => projectTraining(id, items, programmes.get(id))),
  };
}
