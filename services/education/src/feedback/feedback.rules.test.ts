import fc from 'fast-check';
import { answerProblems, closingDay, publishedCounts, questionnaireProblems, stateOf, type Answering } from './feedback.rules';

const shown = (counts: number[]) => publishedCounts(counts).map(({ value }) => value);

describe('counts of a question', () => {
  test('counts of six and more and zeros are told', () => expect(shown([12, 0, 6, 0, 7])).toEqual([12, 0, 6, 0, 7]));
  test('one small count takes the smallest other with it, because the sum is known', () => expect(shown([12, 3, 8, 0, 0])).toEqual([12, null, null, 0, 0]));
  test('two small counts that hide too little take a third', () => expect([shown([12, 2, 3, 7, 0]), shown([12, 3, 4, 7, 0])]).toEqual([[12, null, null, null, 0], [12, null, null, 7, 0]]));
  test('a single small count beside zeros and one large hides both', () => expect(shown([18, 2, 0, 0, 0])).toEqual([null, null, 0, 0, 0]));
  test('fewer than six answers tell nothing, none tell zeros', () => expect([shown([5, 0]), shown([2, 3]), shown([0, 0])]).toEqual([[null, null], [null, null], [0, 0]]));
  test('no hidden count can be narrowed to fewer than seven numbers, whatever was answered', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 30 })), { minLength: 2, maxLength: 6 }), (counts) => {
      const told = publishedCounts(counts);
      const all = counts.reduce((sum, count) => sum + count, 0);
      const hidden = told.filter(({ suppressed }) => suppressed).length;
      told.forEach(({ value, suppressed }, n) => expect(suppressed ? value : value === counts[n]).toBe(suppressed ? null : true));
      counts.forEach((count, n) => { if (count >= 1 && count <= 5) expect(told[n]!.suppressed).toBe(true); });
      if (hidden === 0 || all < 6) return;
      // Everybody who reads knows how many answered: what is hidden sums to this, in any way.
      const left = all - told.reduce((sum, { value }) => sum + (value ?? 0), 0);
      expect(hidden).toBeGreaterThanOrEqual(2);
      expect(left + 1).toBeGreaterThanOrEqual(7);
    }), { numRuns: 3000 });
  });
});

describe('a questionnaire', () => {
  test('is open from the last day of the event to its own last day', () =>
    expect(['2017-10-02', '2017-10-03', '2017-10-17', '2017-10-18'].map((today) => stateOf('2017-10-03', '2017-10-17', today))).toEqual(['NOT_YET', 'OPEN', 'OPEN', 'CLOSED']));
  test('of an event without days is not open', () => expect(stateOf(null, '2017-10-17', '2017-10-10')).toBe('NOT_YET'));
  test('closes two weeks after the event unless stated', () => expect([closingDay(null, '2017-10-03', '2017-08-15'), closingDay('2017-10-31', '2017-10-03', '2017-08-15')]).toEqual(['2017-10-17', '2017-10-31']));
  test('ends after its event, ahead, and unanswered', () => {
    expect(questionnaireProblems('2017-10-02', '2017-10-03', '2017-08-15', false)).toMatchObject([{ code: 'DATE_RANGE_REVERSED' }]);
    expect(questionnaireProblems('2017-10-17', '2017-10-03', '2017-10-18', true).map(({ code }) => code)).toEqual(['EDU_FEEDBACK_CLOSED', 'EDU_FEEDBACK_STARTED']);
    expect(questionnaireProblems('2017-10-17', '2017-10-03', '2017-10-10', false)).toEqual([]);
  });
});

describe('an answer', () => {
  const open: Answering = { questions: [{ textCs: 'a', optionsCs: ['1', '2'] }, { textCs: 'b', optionsCs: ['1', '2', '3'] }], state: 'OPEN', closesOn: '2017-10-17', attended: true, given: false };
  const codeOf = (answers: number[], over: Partial<Answering> = {}) => answerProblems(answers, { ...open, ...over })[0]?.code ?? 'ok';
  test('is one option to every question', () => expect([[1, 2], [0, 0], [1], [1, 2, 0], [2, 0], [0, 3]].map((answers) => codeOf(answers))).toEqual(['ok', 'ok', 'EDU_FEEDBACK_ANSWERS', 'EDU_FEEDBACK_ANSWERS', 'EDU_FEEDBACK_ANSWERS', 'EDU_FEEDBACK_ANSWERS']));
  test('comes from somebody who was there, once, while it is open', () => {
    expect([codeOf([0, 0], { attended: false }), codeOf([0, 0], { given: true }), codeOf([0, 0], { state: 'NOT_YET' }), codeOf([0, 0], { state: 'CLOSED' })])
      .toEqual(['EDU_FEEDBACK_NOT_ATTENDED', 'EDU_FEEDBACK_GIVEN', 'EDU_FEEDBACK_NOT_OPEN', 'EDU_FEEDBACK_CLOSED']);
    expect(answerProblems([0, 0], { ...open, state: 'CLOSED' })[0]!.messageCs).toBe('Dotazník byl otevřen do 17. 10. 2017.');
  });
});
