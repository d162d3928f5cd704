import { methodologyViolations, obligationOn, trainingWarnings } from './standard.rules';

test('R-EVA-05: standards are elaborated from 1. 1. 2013 and complied with from 31. 12. 2014', () => {
  const set = { obligationFrom: '2013-01-01', complyBy: '2014-12-31' };
  expect(['2012-12-31', '2013-01-01', '2014-12-30', '2014-12-31', '2015-06-30'].map((day) => obligationOn(set, day))).toEqual(['NOT_YET', 'ELABORATE', 'ELABORATE', 'COMPLY', 'COMPLY']);
});

describe('R-EVA-06: a body is inspected by the methodology of its kind', () => {
  it('an OSPOD is refused the methodology for authorised persons, and the other way round', () => {
    expect(methodologyViolations('AUTHORISED_PERSON', ['MUNICIPALITY'])).toEqual([expect.objectContaining({ code: 'EVA_METHODOLOGY_MISMATCH', rule: 'R-EVA-06', messageCs: 'Metodika je určena pro pověřené osoby.' })]);
    expect(methodologyViolations('OSPOD', ['AUTHORISED_PERSON', 'SOCIAL_SERVICE_PROVIDER'])).toHaveLength(1);
  });
  it('the right one fits', () => expect([methodologyViolations('OSPOD', ['MUNICIPALITY']), methodologyViolations('AUTHORISED_PERSON', ['OTHER', 'AUTHORISED_PERSON'])]).toEqual([[], []]));
});

test('R-EVA-07: an inspection before the training is warned about', () => {
  expect([trainingWarnings('2018-05-01', '2018-04-30'), trainingWarnings('2018-05-01', '2018-05-01')]).toEqual([[], []]);
  expect(trainingWarnings('2018-05-01', null)[0]).toMatchObject({ code: 'EVA_TRAINING_MISSING' });
  expect(trainingWarnings('2018-05-01', '2018-05-02')).toHaveLength(1);
});
