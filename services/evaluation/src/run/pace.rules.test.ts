import { paceOf } from './pace.rules';

const P1 = { from: '2016-10-01', to: '2019-09-30' };
const tables = (value = '42', spans = [P1]) => [{ value, spans }];

test('R-EVA-03: 4 of 42 round tables on 24. 5. 2017 are behind the even pace of 36 months, 10 are not', () => {
  expect(paceOf('4', tables(), '2017-05-24', 'count')).toBe('BEHIND');
  expect(paceOf('10', tables(), '2017-05-24', 'count')).toBe('ON_TRACK');
});
test('exactly what is expected keeps pace; nothing is rounded', () => {
  const tenDays = [{ value: '3', spans: [{ from: '2017-01-01', to: '2017-01-09' }] }];
  expect(paceOf('1', tenDays, '2017-01-03', 'count')).toBe('ON_TRACK');
  expect(paceOf('0.9999999999', tenDays, '2017-01-03', 'count')).toBe('BEHIND');
});
test('thirds of several projects add up exactly', () => {
  const third = { value: '1', spans: [{ from: '2017-01-01', to: '2017-01-03' }] };
  expect(paceOf('1', [third, third, third], '2017-01-01', 'count')).toBe('ON_TRACK');
});
test('nothing is owed before a target begins, all of it after its end', () => {
  const seminars = [{ value: '20', spans: [{ from: '2017-09-01', to: '2019-09-30' }] }];
  expect(paceOf('0', seminars, '2017-08-31', 'count')).toBe('ON_TRACK');
  expect(paceOf('0', seminars, '2017-09-01', 'count')).toBe('BEHIND');
  expect(paceOf('19', seminars, '2025-01-01', 'count')).toBe('BEHIND');
  expect(paceOf('20', seminars, '2025-01-01', 'count')).toBe('ON_TRACK');
});
test('an extended project gives more days; those between its periods do not count', () => {
  const spans = [{ from: '2016-01-01', to: '2016-12-31' }, { from: '2018-01-01', to: '2018-12-31' }];
  expect(paceOf('366', tables('731', spans), '2017-06-30', 'count')).toBe('ON_TRACK');
  expect(paceOf('366', tables('731', spans), '2018-01-01', 'count')).toBe('BEHIND');
});
test('working-time shares are owed whole from the first day', () => {
  expect(paceOf('47.5', tables('48'), '2016-10-01', 'fte')).toBe('BEHIND');
  expect(paceOf('48', tables('48'), '2016-10-01', 'fte')).toBe('ON_TRACK');
  expect(paceOf('0', tables('48'), '2016-09-30', 'fte')).toBe('ON_TRACK');
});
test('without a target, or a time to reach it in, nobody can tell', () => {
  expect(paceOf('0', [], '2017-05-24', 'count')).toBeNull();
  expect(paceOf('0', tables('42', []), '2017-05-24', 'count')).toBeNull();
});
