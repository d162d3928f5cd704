import { formOf } from '../training-rules/form.rules';
import { trainingRecord, type Career, type TrainingItem } from './training-record.rules';
import { YEARLY_RULES } from '../training-rules/training-rule-set';

const rules = YEARLY_RULES[0]!;
const item = (over: Partial<TrainingItem>): TrainingItem => ({
  form: 'ACCREDITED_COURSE', titleCs: 'Seminář', day: '2017-10-02', minutes: 480, elearning: false, unit: 'HOUR', accredited: true, certificateNumber: null, eventId: 'e', projectId: 'p1', externalTrainingId: null, ...over,
});
const career = (items: TrainingItem[], over: Partial<Career> = {}): Career => ({ employments: [{ from: '2017-04-01', to: null, probationTo: null }], absences: [], items, programmes: new Map([['p1', 'OPZ' as const]]), ...over });

test('April to December owes 18 hours; T1 and a topic of 8 hours are 24', () => {
  const { owed, earnedMinutes, items } = trainingRecord(2017, career([item({ day: '2017-11-02' }), item({ minutes: 960, day: '2017-10-03' })]), rules);
  expect({ owed: owed.minutes / 60, months: owed.months, earned: earnedMinutes / 60, days: items.map(({ day }) => day) }).toEqual({ owed: 18, months: 9, earned: 24, days: ['2017-10-03', '2017-11-02'] });
});
test('only trainings of the year count, project totals take all years', () => {
  const { earnedMinutes, projectTotals } = trainingRecord(2017, career([item({ minutes: 960 }), item({ minutes: 960, day: '2018-03-01' }), item({ day: '2019-03-01' })]), rules);
  expect([earnedMinutes, projectTotals]).toMatchObject([960, [{ projectId: 'p1', minutes: 2400, countsAsParticipant: true }]]);
});
test('what § 111 does not count is listed and counts in its project only', () => {
  const { earnedMinutes, items, projectTotals } = trainingRecord(2017, career([item({ form: null, minutes: 120 })]), rules);
  expect([earnedMinutes, items.length, projectTotals[0]!.minutes]).toEqual([0, 1, 120]);
});
test('a project without a stated programme gets no verdict', () => expect(trainingRecord(2017, career([item({ projectId: 'p2' })]), rules).projectTotals).toMatchObject([{ projectId: 'p2', rules: null, countsAsParticipant: null }]));
test('a course taken elsewhere counts in the year and in no project', () => {
  const { earnedMinutes, projectTotals } = trainingRecord(2017, career([item({ projectId: null, eventId: null, externalTrainingId: 'x' })]), rules);
  expect([earnedMinutes, projectTotals]).toEqual([480, []]);
});
test('an accredited event is an accredited course, a conference a conference, supervision and travel nothing', () =>
  expect([formOf('SEMINAR', true), formOf('SEMINAR', false), formOf('CONFERENCE', false), formOf('CONFERENCE', true), formOf('SUPERVISION', true), formOf('FOREIGN_TRIP', false)])
    .toEqual(['ACCREDITED_COURSE', 'TRAINING_EVENT', 'CONFERENCE', 'ACCREDITED_COURSE', null, null]));
