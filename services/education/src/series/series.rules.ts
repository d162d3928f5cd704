import { compareDecimal, decimalCs, sumDecimals, type Violation } from '@opora/kernel';

export interface TopicInSeries { id: string; code: string; days: number | null; amount: string | null }
export interface SeriesPlanned { topics: readonly TopicInSeries[]; okresCodes: readonly string[]; hoursPerOkres: string; twoDayTopics: number; targetSeminars: number }

/** R-EDU-01 (model.md §9, source 000:87,95): seminars = topics × okresy; 5 × 4 = 20. */
export const seminarCount = (topics: number, okresy: number): number => topics * okresy;

/** R-EDU-02 (model.md §9, source 000:95,111-115): hours of a series in one okres = Σ hours of its topics, as declared; 16+16+8+8+8 = 56. */
export const hoursOf = (topics: readonly TopicInSeries[]): string => sumDecimals(topics.map(({ amount }) => amount ?? '0'));

/** What a plan of a series contradicts itself in: R-EDU-02 (hours) and R-EDU-03 (two-day topics), and topics or okresy named twice. */
export function seriesProblems({ topics, okresCodes, hoursPerOkres, twoDayTopics }: SeriesPlanned): Violation[] {
  const hours = hoursOf(topics);
  const twoDay = topics.filter(({ days }) => days === 2).length;
  return [
    ...topics.flatMap(({ code, days, amount }, n) => (days === null || amount === null
      ? [{ code: 'EDU_TOPIC_LENGTH', rule: 'R-EDU-02', field: `input.topicIds.${n}`, actual: code, messageCs: `Téma ${code} nemá uvedený počet dní a hodin.` }] : [])),
    ...(compareDecimal(hours, hoursPerOkres) === 0 ? [] : [{
      code: 'EDU_HOURS_MISMATCH', rule: 'R-EDU-02', field: 'input.hoursPerOkres', actual: hours, limit: hoursPerOkres, messageCs: `Součet hodin témat (${decimalCs(hours)}) neodpovídá plánu v okrese (${decimalCs(hoursPerOkres)}).`,
    }]),
    ...(twoDay === twoDayTopics ? [] : [{
      code: 'EDU_TWO_DAY_TOPICS', rule: 'R-EDU-03', field: 'input.topicIds', actual: twoDay, limit: twoDayTopics, messageCs: `Dvoudenních témat je ${twoDay}, plán jich má ${twoDayTopics}.`,
    }]),
    ...doubled(topics.map(({ code }) => code), 'topicIds'), ...doubled(okresCodes, 'okresCodes'),
  ];
}

const doubled = (values: readonly string[], field: string): Violation[] => values.flatMap((value, n) => (values.indexOf(value) < n
  ? [{ code: 'EDU_PLAN_DUPLICATE', rule: 'R-EDU-01', field: `input.${field}.${n}`, actual: value, messageCs: 'Téma je v okrese už naplánováno.' }] : []));

/** Series one project plans: whoever reads its plan reads all of them. */
export const MOST_SERIES = 50;
/** A project has no more series than its plan is read with. */
export const seriesCountProblems = (planned: number): Violation[] => (planned < MOST_SERIES ? [] : [{
  code: 'EDU_SERIES_TOO_MANY', rule: 'R-EDU-01', field: 'input.projectId', actual: planned + 1, limit: MOST_SERIES, messageCs: `Projekt smí mít nejvýše ${MOST_SERIES} řad seminářů.`,
}]);

/** R-EDU-01 (W): the plan makes another number of seminars than its target. */
export const targetWarnings = (planned: number, targetSeminars: number): Violation[] => (planned === targetSeminars ? [] : [{
  code: 'EDU_PLAN_TARGET', rule: 'R-EDU-01', field: 'input.targetSeminars', actual: planned, limit: targetSeminars, messageCs: `Plán má ${planned} seminářů, cíl je ${targetSeminars}.`,
}]);
