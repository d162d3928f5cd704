import { duplicateLotViolations, lotNumberViolations } from './lot.rules';

const nzdm = { serviceType: 'NZDM', lotCount: 16 } as const;
const sas = { serviceType: 'SAS', lotCount: 14 } as const;

describe('R-SRV-01: numbers of lots', () => {
  test.each([[nzdm, 1], [nzdm, 16], [sas, 1], [sas, 14]] as const)('%j has lot %i', (type, number) => expect(lotNumberViolations(type, type.serviceType, number, 'f')).toEqual([]));
  test.each([[nzdm, 17, 'NZDM má části 1–16.'], [sas, 15, 'SAS má části 1–14.'], [sas, 0, 'SAS má části 1–14.'], [sas, 1.5, 'SAS má části 1–14.']] as const)(
    '%j refuses lot %d', (type, number, messageCs) => expect(lotNumberViolations(type, type.serviceType, number, 'f')).toMatchObject([{ code: 'SRV_LOT_UNKNOWN', rule: 'R-SRV-01', messageCs }]));
  test('a type the plan does not have has no lots', () => expect(lotNumberViolations(undefined, 'SAS', 1, 'f')).toMatchObject([{ code: 'SRV_LOT_UNKNOWN' }]));
  test('a lot is laid out once', () => expect(duplicateLotViolations([1, 2, 2, 3], [3])).toMatchObject([{ field: 'input.lots.2.number' }, { field: 'input.lots.3.number', code: 'SRV_LOT_EXISTS' }]));
});
