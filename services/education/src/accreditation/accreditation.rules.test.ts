import { accreditationProblems } from './accreditation.rules';

const MPSV = { ministry: 'MPSV' as const, number: 'A2017/0001-SP/PC', validFrom: '2017-01-01', validTo: '2019-06-30' };
const of = (dates: string[], accreditation: Parameters<typeof accreditationProblems>[0] = MPSV) => accreditationProblems(accreditation, dates, 'input.eventIds.0');

describe('R-EDU-08: a seminar is accredited by MPSV on each of its days', () => {
  test('valid on both days', () => expect(of(['2019-06-29', '2019-06-30'])).toEqual([]));
  test('expiring between the two days is refused with the words of the journey', () => expect(of(['2019-06-30', '2019-07-01'])).toEqual([{
    code: 'EDU_ACCREDITATION_EXPIRED', rule: 'R-EDU-08', field: 'input.eventIds.0', actual: '2019-07-01', limit: '2019-06-30', messageCs: 'Akreditace končí před konáním semináře.',
  }]));
  test('not valid yet is refused', () => expect(of(['2016-12-31'])).toMatchObject([{ code: 'EDU_ACCREDITATION_NOT_YET_VALID' }]));
  test('none at all is refused', () => expect(of(['2018-01-10'], null)).toMatchObject([{ code: 'EDU_ACCREDITATION_MISSING' }]));
  test('one of another ministry does not make it free education accredited by MPSV', () => expect(of(['2018-01-10'], { ...MPSV, ministry: 'MV' })).toMatchObject([{ code: 'EDU_ACCREDITATION_MISSING', actual: 'MV' }]));
});
