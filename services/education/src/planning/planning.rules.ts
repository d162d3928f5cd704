import type { Violation } from '@opora/kernel';

/** The kind of a run of a programme: `createRun` plans it with the programme's size. */
export const RUN_KIND = 'PROGRAMME_RUN';

/** R-EDU-13 (model.md §9, source 004:63): a run without its programme would have no largest size. */
export const runProblems = (kind: string): Violation[] =>
  (kind === RUN_KIND ? [{ code: 'EDU_RUN_WITHOUT_PROGRAMME', rule: 'R-EDU-13', field: 'input.kind', actual: kind, messageCs: 'Běh patří k programu, založte jej u programu.' }] : []);

/** R-EDU-04, 08, 09 (model.md §9): a seminar of a topic that a series teaches belongs to the series, whose floor, accreditation and window hold for it. */
export const seriesProblems = (seriesId: string | null, codes: readonly string[]): Violation[] => (seriesId !== null ? [] : codes.map((code) => ({
  code: 'EDU_SERIES_REQUIRED', rule: 'R-EDU-04', field: 'input.seriesId', actual: code, messageCs: `Téma ${code} patří do řady seminářů, uveďte ji.`,
})));
