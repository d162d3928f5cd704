import { remaining, shareWarnings, workerWarnings } from './staff-training.rules';

const plan = { completions: 144, workers: 12 };
describe('R-EDU-18: 144 completions over 12 workers', () => {
  test('143 leave 1, 144 leave none, 145 leave none', () => expect([143, 144, 145].map((done) => remaining(plan, done))).toEqual([1, 0, 0]));
  test('a thirteenth worker is a warning', () => {
    expect(workerWarnings(plan, 12)).toEqual([]);
    expect(workerWarnings(plan, 13)).toMatchObject([{ code: 'EDU_STAFF_WORKERS', actual: 13, limit: 12 }]);
  });
  test('a thirteenth seminar of one worker is a warning, because 12 each is even', () => {
    expect(shareWarnings(plan, 12)).toEqual([]);
    expect(shareWarnings(plan, 13)).toMatchObject([{ code: 'EDU_STAFF_UNEVEN', actual: 13, limit: 12 }]);
  });
});
