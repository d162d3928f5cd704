import { hours, lessons } from '@opora/kernel';
import { countedMinutes, earnedByForm, isParticipant, type Trained } from './earned.rules';
import { PARTICIPANT_RULES, YEARLY_RULES } from './training-rule-set';

const { OPZ, OP_VVV } = PARTICIPANT_RULES;
const rules = YEARLY_RULES[0]!;
const trained = (minutes: number, over: Partial<Trained> = {}): Trained => ({ form: 'ACCREDITED_COURSE', minutes, elearning: false, unit: 'HOUR', ...over });
/** P1's topics in minutes (model.md §3.1). */
const [T1, T2, T3, T4, T5] = [960, 960, 480, 480, 480].map((minutes) => trained(minutes)) as [Trained, Trained, Trained, Trained, Trained];

describe('the year', () => {
  test('T1 and T3 are 24 hours and meet a full year', () => expect(countedMinutes(earnedByForm([T1, T3], rules))).toBe(rules.yearMinutes));
  test('training events count up to 8 hours a year, the rest is shown but does not count', () =>
    expect(earnedByForm([trained(360, { form: 'TRAINING_EVENT' }), trained(240, { form: 'TRAINING_EVENT' }), T3], rules)).toEqual([
      { form: 'ACCREDITED_COURSE', minutes: 480, countedMinutes: 480, capMinutes: null }, { form: 'TRAINING_EVENT', minutes: 600, countedMinutes: 480, capMinutes: 480 },
    ]));
  test('sums are of minutes: three lessons and a quarter of an hour are two hours and a half', () => {
    const minutes = countedMinutes(earnedByForm([trained(45), trained(45), trained(45), trained(15)], rules));
    expect([hours(minutes), lessons(minutes)]).toEqual(['2.5', '3.3333']);
  });
  test('nothing completed is nothing', () => expect(earnedByForm([], rules)).toEqual([]));
});

describe('the threshold of participation in OPZ: 40 hours, of which 20 no e-learning (verify)', () => {
  test.each([
    ['T1, T2 and a topic of 8 h are 40 h', [T1, T2, T3], true], ['one topic of 16 h and three of 8 h are 40 h', [T1, T3, T4, T5], true], ['T1 and T2 are 32 h', [T1, T2], false], ['the whole series is 56 h', [T1, T2, T3, T4, T5], true],
    ['P5’s 42 h less two lessons are 40.5 h', [trained(2520 - 2 * 45)], true], ['P5’s 42 h less three lessons are 39.75 h', [trained(2520 - 3 * 45)], false],
    ['a minute under 40 h', [trained(2399)], false], ['40 h of which 20 e-learning', [trained(1200), trained(1200, { elearning: true })], true], ['40 h of which 20 h 1 min e-learning', [trained(1199), trained(1201, { elearning: true })], false],
    ['40 h of e-learning', [trained(2400, { elearning: true })], false], ['nothing', [], false],
  ])('%s', (_, items, expected) => expect(isParticipant(items, OPZ)).toBe(expected));
  test('the same people counted by «more than» would lose exactly 40 h; the choice is data', () => expect(isParticipant([T1, T2, T3], { ...OPZ, thresholdCounts: false })).toBe(false));
});

describe('another programme has another threshold', () => {
  test('OP VVV: 24 lessons of 45 minutes count as 24 hours', () => {
    const course = [trained(24 * 45, { unit: 'LESSON' })];
    expect([isParticipant(course, OP_VVV), isParticipant(course, { ...OP_VVV, lessonIsHour: false })]).toEqual([true, false]);
  });
  test('OP VVV: 20 hours and 4 lessons count, 20 hours and 3 lessons do not', () =>
    expect([4, 3].map((count) => isParticipant([trained(1200), trained(count * 45, { unit: 'LESSON' })], OP_VVV))).toEqual([true, false]));
});
