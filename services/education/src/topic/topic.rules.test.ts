import { inUnitOf, isAssumed, minutesOfTopic, topicProblems } from './topic.rules';

const stated = (amount: string | null, unit: 'HOUR' | 'LESSON' | 'NOT_STATED', accreditedUnit: 'HOUR' | 'LESSON' | null = null) => ({ amount, unit, accreditedUnit });

describe('model.md §12.1: whether an hour is 60 or 45 minutes is data, never a guess hidden in a number', () => {
  test('16 hours of an unstated unit are read as 960 minutes and marked as assumed', () => {
    expect(minutesOfTopic(stated('16', 'NOT_STATED'))).toBe(960);
    expect(isAssumed(stated('16', 'NOT_STATED'))).toBe(true);
  });
  test('the accreditation settles the unit: 16 lessons are 720 minutes', () => {
    expect(minutesOfTopic(stated('16', 'NOT_STATED', 'LESSON'))).toBe(720);
    expect(isAssumed(stated('16', 'NOT_STATED', 'LESSON'))).toBe(false);
  });
  test('a unit the source declares is not changed by an accreditation', () => expect(minutesOfTopic(stated('8', 'HOUR', 'LESSON'))).toBe(480));
  test('no stated length is no data, not zero', () => expect(minutesOfTopic(stated(null, 'NOT_STATED'))).toBeNull());
  test('720 minutes are said as 12 hours or as 16 lessons', () => {
    expect(inUnitOf(stated('16', 'HOUR'), 720)).toBe('12');
    expect(inUnitOf(stated('16', 'LESSON'), 720)).toBe('16');
  });
});

test('a code twice and a length without days are told together', () =>
  expect(topicProblems([{ code: 'T1', days: 2, amount: '16' }, { code: 'T1', days: null, amount: '8' }]).map(({ code, field }) => [code, field]))
    .toEqual([['EDU_TOPIC_EXISTS', 'input.topics.1.code'], ['EDU_TOPIC_LENGTH', 'input.topics.1.amount']]));
