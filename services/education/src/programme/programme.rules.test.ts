import { lengthProblems, plannedPlaces, runCountWarnings, runLengthWarnings, runSizeProblems } from './programme.rules';

describe('R-EDU-11: 42 hours are 56 lessons', () => {
  test('42 hours and 56 lessons agree', () => expect(lengthProblems('42', '56')).toEqual([]));
  test('42 hours entered as 42 lessons are refused with the words of the journey', () => expect(lengthProblems('42', '42')).toEqual([{
    code: 'EDU_HOURS_MISMATCH', rule: 'R-EDU-11', field: 'input.lessons', actual: '42', limit: '56', messageCs: '42 hodin odpovídá 56 vyučovacím hodinám, zadáno 42.',
  }]));
  test('hours alone are enough', () => expect(lengthProblems('42', null)).toEqual([]));
});
test('R-EDU-11: days of a run that make 42 hours say nothing, of 8 hours warn, without stated minutes are no data', () => {
  expect(runLengthWarnings(2520, Array.from({ length: 6 }, () => 420))).toEqual([]);
  expect(runLengthWarnings(2520, [2519])).toMatchObject([{ actual: '41.9833', limit: '42', messageCs: 'Součet hodin (41,9833) neodpovídá programu (42).' }]);
  expect(runLengthWarnings(2520, [480])).toEqual([{ code: 'EDU_HOURS_MISMATCH', rule: 'R-EDU-11', field: 'input.sessions', actual: '8', limit: '42', messageCs: 'Součet hodin (8) neodpovídá programu (42).' }]);
  expect(runLengthWarnings(2520, [480, null])).toEqual([]);
});
test('R-EDU-12: 15 runs of 15 are 225 places', () => expect(plannedPlaces(15, 15)).toBe(225));
test('R-EDU-13: a run of 15 is allowed, a run of 16 refused', () => {
  expect(runSizeProblems(15, 15)).toEqual([]);
  expect(runSizeProblems(16, 15)).toMatchObject([{ code: 'EDU_RUN_SIZE', rule: 'R-EDU-13', actual: 16, limit: 15 }]);
});
test('R-EDU-12: the sixteenth run of fifteen is a warning', () => expect(runCountWarnings(16, 15)).toMatchObject([{ code: 'EDU_PLAN_TARGET', actual: 16, limit: 15 }]));
