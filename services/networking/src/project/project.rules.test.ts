import { periodViolations } from './project.rules';

const p1 = { periods: [{ from: '2016-10-01', to: '2019-09-30' }] };
test.each(['2016-10-01', '2017-11-30', '2019-09-30'])('%s lies in the project of 1. 10. 2016 – 30. 9. 2019', (day) => expect(periodViolations(p1, day, 'input.date')).toEqual([]));
test.each(['2016-09-30', '2019-10-01'])('%s is outside and the refusal names the period', (day) =>
  expect(periodViolations(p1, day, 'input.date')).toMatchObject([{ code: 'OUTSIDE_PROJECT_PERIOD', messageCs: 'Datum je mimo období realizace projektu (1. 10. 2016 – 30. 9. 2019).' }]));
test('an extension counts, and both periods are named outside of them', () => {
  const p5 = { periods: [{ from: '2016-01-01', to: '2019-12-31' }, { from: '2020-01-01', to: '2022-04-30' }] };
  expect(periodViolations(p5, '2022-03-01', 'input.date')).toEqual([]);
  expect(periodViolations(p5, '2022-05-01', 'input.date')[0]!.messageCs).toBe('Datum je mimo období realizace projektu (1. 1. 2016 – 31. 12. 2019, 1. 1. 2020 – 30. 4. 2022).');
});
test('a project whose source states no period limits nothing', () => expect(periodViolations({ periods: [] }, '2017-11-22', 'input.date')).toEqual([]));
