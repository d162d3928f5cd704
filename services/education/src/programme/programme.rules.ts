import { decimalCs, hours, lessons, minutesOf, type Violation } from '@opora/kernel';

/**
 * R-EDU-11 (model.md §9, source 004:63): 42 hours are 2 520 minutes are 56 lessons. Given both ways, the two must agree: 42 hours
 * entered as 42 lessons are EDU_HOURS_MISMATCH.
 */
export function lengthProblems(inHours: string, inLessons: string | null): Violation[] {
  if (inLessons === null) return [];
  const right = lessons(minutesOf(inHours, 'HOUR', 'input.hours'));
  return minutesOf(inLessons, 'LESSON', 'input.lessons') === minutesOf(inHours, 'HOUR') ? [] : [{
    code: 'EDU_HOURS_MISMATCH', rule: 'R-EDU-11', field: 'input.lessons', actual: inLessons, limit: right,
    messageCs: `${decimalCs(hours(minutesOf(inHours, 'HOUR')))} hodin odpovídá ${decimalCs(right)} vyučovacím hodinám, zadáno ${decimalCs(inLessons)}.`,
  }];
}

/** R-EDU-11 (W): the days of a run make another length than its programme; nothing while a day states no minutes. */
export function runLengthWarnings(programmeMinutes: number, minutes: readonly (number | null)[]): Violation[] {
  const stated = minutes.filter((each) => each !== null);
  const sum = stated.reduce((total, each) => total + each, 0);
  return stated.length < minutes.length || sum === programmeMinutes ? [] : [{
    code: 'EDU_HOURS_MISMATCH', rule: 'R-EDU-11', field: 'input.sessions', actual: hours(sum), limit: hours(programmeMinutes), messageCs: `Součet hodin (${decimalCs(hours(sum))}) neodpovídá programu (${decimalCs(hours(programmeMinutes))}).`,
  }];
}

/** R-EDU-12 (model.md §9, source 004:63): planned places = runs × size; 15 × 15 = 225. */
export const plannedPlaces = (runs: number, size: number): number => runs * size;

/** Programmes of one project, and runs of one programme: whoever reads it reads all of them. */
export const MOST_PROGRAMMES = 50;
export const MOST_RUNS = 200;
export const programmeCountProblems = (programmes: number): Violation[] => (programmes <= MOST_PROGRAMMES ? [] : [{
  code: 'EDU_PROGRAMMES_TOO_MANY', field: 'input.projectId', actual: programmes, limit: MOST_PROGRAMMES, messageCs: `Projekt smí mít nejvýše ${MOST_PROGRAMMES} vzdělávacích programů.`,
}]);
export const runNumberProblems = (number: number): Violation[] => (number <= MOST_RUNS ? [] : [{
  code: 'EDU_RUNS_TOO_MANY', field: 'input.programmeId', actual: number, limit: MOST_RUNS, messageCs: `Program smí mít nejvýše ${MOST_RUNS} běhů.`,
}]);

/** R-EDU-13 (model.md §9, source 004:63): a run is no larger than the programme says. */
export const runSizeProblems = (participantsMax: number, runSize: number, field = 'input.participantsMax'): Violation[] => (participantsMax <= runSize ? [] : [{
  code: 'EDU_RUN_SIZE', rule: 'R-EDU-13', field, actual: participantsMax, limit: runSize, messageCs: `Běh má nejvýše ${runSize} účastníků (zadáno ${participantsMax}).`,
}]);

/** R-EDU-12 (W): a run more than the programme plans. */
export const runCountWarnings = (number: number, runsPlanned: number): Violation[] => (number <= runsPlanned ? [] : [{
  code: 'EDU_PLAN_TARGET', rule: 'R-EDU-12', field: 'input.programmeId', actual: number, limit: runsPlanned, messageCs: `Program počítá s ${runsPlanned} běhy, toto je ${number}. běh.`,
}]);
