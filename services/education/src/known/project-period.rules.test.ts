import { outsideProject, outsideSeries } from './project-period.rules';

const P1 = [{ from: '2016-10-01', to: '2019-09-30' }];
const P5 = [{ from: '2016-01-01', to: '2019-12-31' }, { from: '2020-01-01', to: '2022-04-30' }];
const WINDOW = { from: '2017-09-01', to: '2019-09-30' };
const at = (n: number) => `input.sessions.${n}.date`;

describe('R-FIN-04: a date lies inside the project with its extensions', () => {
  test.each(['2016-10-01', '2019-09-30'])('%s is inside P1', (day) => expect(outsideProject([day], P1, at)).toEqual([]));
  test('1. 10. 2019 is outside P1 and the refusal names the period', () => expect(outsideProject(['2017-09-14', '2019-10-01'], P1, at)).toEqual([{
    code: 'OUTSIDE_PROJECT_PERIOD', rule: 'R-FIN-04', field: 'input.sessions.1.date', actual: '2019-10-01', limit: '1. 10. 2016 – 30. 9. 2019',
    messageCs: 'Datum je mimo období realizace projektu (1. 10. 2016 – 30. 9. 2019).',
  }]));
  test.each(['2019-12-31', '2020-01-01', '2022-04-30'])('P5 has no gap at its extension: %s is inside', (day) => expect(outsideProject([day], P5, at)).toEqual([]));
  test('a project whose source states no period refuses no day', () => expect(outsideProject(['2017-11-22'], [], at)).toEqual([]));
  test('the day after the extension is outside P5', () => expect(outsideProject(['2022-05-01'], P5, at)).toHaveLength(1));
});

describe('R-EDU-09: a seminar happens between September 2017 and September 2019', () => {
  test('1. 10. 2019 is refused as outside the project, once', () =>
    expect(outsideSeries(['2019-10-01'], WINDOW, P1, at).map(({ code, rule }) => [code, rule])).toEqual([['OUTSIDE_PROJECT_PERIOD', 'R-EDU-09']]));
  test('31. 8. 2017 is inside the project but before the series begins', () =>
    expect(outsideSeries(['2017-08-31'], WINDOW, P1, at)).toMatchObject([{ code: 'EDU_OUTSIDE_SERIES_WINDOW', actual: '2017-08-31', messageCs: 'Semináře této řady se konají v období 1. 9. 2017 – 30. 9. 2019.' }]));
  test('the first and the last day of the window are inside', () => expect(outsideSeries(['2017-09-01', '2019-09-30'], WINDOW, P1, at)).toEqual([]));
});
