import { outputFigure, outputViolations } from './output.rules';

test('R-EVA-08: 7 issues of the newsletter are a fact without a plan, one of two conferences a fact with one', () => {
  expect(outputFigure({ planned: null, actual: 7, asOf: '2021-07-07' })).toMatchObject({ value: '7', target: null, approvalState: 'STATED_BY_SOURCE', reason: null });
  expect(outputFigure({ planned: 2, actual: 1, asOf: '2021-07-07' })).toMatchObject({ value: '1', numerator: '1', denominator: '2', target: '2' });
});

test('a publication that is only planned has no data, not zero', () => {
  expect(outputFigure({ planned: 1, actual: null, asOf: '2021-07-07' })).toMatchObject({ value: null, target: '1', reason: 'NO_DATA' });
  expect(outputFigure({ planned: 1, actual: 0, asOf: '2021-07-07' })).toMatchObject({ value: '0', reason: null });
});

test('an output without any count, with pages backwards or of a future day is refused, all at once', () => {
  const output = { code: 'x', title: 'x', kind: 'STUDY' as const, asOf: '2021-07-07', source: 's' };
  expect(outputViolations([output, { ...output, planned: 1, pagesFrom: 250, pagesTo: 200, asOf: '2021-07-09' }], '2021-07-08').map(({ code }) => code)).toEqual(['EVA_OUTPUT_COUNT', 'EVA_OUTPUT_PAGES', 'AS_OF_IN_FUTURE']);
  expect(outputViolations([{ ...output, planned: 1, pagesFrom: 200, pagesTo: 250, copies: 6100 }], '2021-07-08')).toEqual([]);
});
