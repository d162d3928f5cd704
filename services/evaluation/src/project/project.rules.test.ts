import { dateViolations, extensionViolations, monthsOf, statedMonthsViolations } from './project.rules';

const p1 = { from: '2016-10-01', to: '2019-09-30' };
const p5 = { from: '2016-01-01', to: '2019-12-31' };
const codes = (violations: readonly { code: string }[]) => violations.map(({ code }) => code);

describe('R-FIN-04: dates inside the project and its extensions', () => {
  it.each(['2016-10-01', '2019-09-30'])('%s lies inside P1', (day) => expect(dateViolations([p1], day, 'input.on')).toEqual([]));
  it.each(['2016-09-30', '2019-10-01'])('%s lies outside P1, and the refusal shows the period', (day) => {
    expect(dateViolations([p1], day, 'input.on')).toEqual([expect.objectContaining({
      code: 'OUTSIDE_PROJECT_PERIOD', rule: 'R-FIN-04', field: 'input.on', actual: day, messageCs: 'Datum je mimo období realizace projektu (1. 10. 2016 – 30. 9. 2019).',
    })]);
  });
  it('P5 has no gap: 31. 12. 2019 is followed by 1. 1. 2020', () => {
    const extension = { from: '2020-01-01', to: '2022-04-30' };
    expect(extensionViolations([p5], extension)).toEqual([]);
    expect(['2019-12-31', '2020-01-01'].flatMap((day) => dateViolations([p5, extension], day, 'on'))).toEqual([]);
  });
  it('an extension that leaves a day out, overlaps, runs backwards or extends nothing is refused', () => {
    expect(codes(extensionViolations([p5], { from: '2020-01-02', to: '2022-04-30' }))).toEqual(['FIN_EXTENSION_GAP']);
    expect(codes(extensionViolations([p5], { from: '2019-12-31', to: '2022-04-30' }))).toEqual(['FIN_EXTENSION_GAP']);
    expect(codes(extensionViolations([p5], { from: '2015-01-01', to: '2015-12-31' }))).toEqual(['FIN_EXTENSION_GAP']);
    expect(codes(extensionViolations([p5], { from: '2022-04-30', to: '2020-01-01' }))).toEqual(['DATE_RANGE_REVERSED']);
    expect(codes(extensionViolations([], { from: '2020-01-01', to: '2022-04-30' }))).toEqual(['FIN_EXTENSION_WITHOUT_PERIOD']);
  });
  it('a project whose source states no period refuses no date', () => expect(dateViolations([], '2031-01-01', 'on')).toEqual([]));
});

describe('R-FIN-05: months between inclusive dates', () => {
  it('P1 takes 36 months, Blansko 17', () => {
    expect([monthsOf([p1]), monthsOf([{ from: '2014-02-01', to: '2015-06-30' }]), monthsOf([])]).toEqual([36, 17, null]);
  });
  it('a stated length that disagrees with the dates is refused', () => {
    expect(statedMonthsViolations([p1], 36)).toEqual([]);
    expect(statedMonthsViolations([p1], null)).toEqual([]);
    expect(statedMonthsViolations([p1], 35)).toEqual([expect.objectContaining({ code: 'FIN_MONTHS_MISMATCH', actual: 35, limit: 36 })]);
  });
});
