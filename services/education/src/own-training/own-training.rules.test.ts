import { absenceProblems, claimProblems } from './own-training.rules';

const codes = (violations: readonly { code: string }[]) => violations.map(({ code }) => code);
const claim = { from: '2017-03-01', to: '2017-03-02', minutes: 960, evidenceDesignation: 'Osvědčení č. 12/2017' };

describe('an own course (J6)', () => {
  test('without a document it is refused with the words of the journey', () => expect(claimProblems({ ...claim, evidenceDesignation: null }, '2017-08-15')).toEqual([{ code: 'EDU_EVIDENCE_REQUIRED', field: 'input.evidence', messageCs: 'Přiložte doklad o absolvování.' }]));
  test('everything wrong is said at once', () => expect(codes(claimProblems({ from: '2017-09-02', to: '2017-09-01', minutes: 960, evidenceDesignation: null }, '2017-08-15'))).toEqual(['DATE_RANGE_REVERSED', 'AS_OF_IN_FUTURE', 'EDU_EVIDENCE_REQUIRED']));
  test('no longer than its days', () => {
    expect(claimProblems({ ...claim, minutes: 2880 }, '2017-08-15')).toEqual([]);
    expect(claimProblems({ ...claim, minutes: 2881 }, '2017-08-15')).toEqual([{ code: 'EDU_MINUTES_EXCEED_SESSION', field: 'input.minutes', actual: 2881, limit: 2880, messageCs: 'Zadáno 2881 minut, kurz trval nejvýše 2880.' }]);
  });
  test('one that ended today with a document counts', () => expect(claimProblems(claim, '2017-03-02')).toEqual([]));
});

describe('an absence', () => {
  const employed = [{ from: '2017-01-01', to: '2017-06-30' }, { from: '2017-07-01', to: null }];
  test('from before to', () => expect(absenceProblems({ from: '2017-05-02', to: '2017-05-01' }, [], employed)).toMatchObject([{ code: 'DATE_RANGE_REVERSED', messageCs: 'Začátek nesmí být po konci.' }]));
  test('inside employment, also over a change of the employer without a gap', () => {
    expect(absenceProblems({ from: '2017-05-01', to: '2017-08-31' }, [], employed)).toEqual([]);
    expect(codes(absenceProblems({ from: '2016-12-31', to: '2017-01-31' }, [], employed))).toEqual(['EDU_ABSENCE_OUTSIDE_EMPLOYMENT']);
    expect(codes(absenceProblems({ from: '2017-06-01', to: '2017-07-31' }, [], [employed[0]!, { from: '2017-07-02', to: null }]))).toEqual(['EDU_ABSENCE_OUTSIDE_EMPLOYMENT']);
  });
  test('no day twice', () => {
    const other = [{ from: '2017-03-01', to: '2017-04-30' }];
    expect(codes(absenceProblems({ from: '2017-04-30', to: '2017-05-31' }, other, employed))).toEqual(['EDU_ABSENCE_OVERLAP']);
    expect(absenceProblems({ from: '2017-05-01', to: '2017-05-31' }, other, employed)).toEqual([]);
  });
});
