import { parseMoney } from '@opora/kernel';
import fc from 'fast-check';
import { coFinancingWarnings, endViolations, lotTaken, moneyViolations, periodViolations, priceOf, projectEnd, providerViolations, terminationViolations, uncovered } from './contract.rules';

const SHARE = 8500;
const million = parseMoney('1000000.00');
const p1 = { from: '2016-10-01', to: '2019-09-30' };

describe('R-FIN-06: the price is 85 % of the compensation payment', () => {
  test('1 000 000.00 costs 850 000.00', () => expect(priceOf(million, SHARE)).toEqual({ share: SHARE, exact: '850000', rounded: parseMoney('850000.00') }));
  test('1 000 000.01 is 850 000.0085 before and 850 000.01 after rounding', () => expect(priceOf(parseMoney('1000000.01'), SHARE)).toEqual({ share: SHARE, exact: '850000.0085', rounded: parseMoney('850000.01') }));
  test('the rounded price never differs from the exact one by more than half a haléř', () => fc.assert(fc.property(fc.bigInt({ min: 1n, max: 10n ** 14n }), fc.integer({ min: 1, max: 10_000 }), (vp, share) => {
    const difference = 2n * (priceOf(vp, share).rounded * 10_000n - vp * BigInt(share));
    expect(difference <= 10_000n && difference > -10_000n).toBe(true);
  })));
  test('a typed price that differs is refused with the right one', () => {
    const [found] = moneyViolations({ compensation: million, typedPrice: parseMoney('850000.01'), coFinancing: null, share: SHARE });
    expect(found).toMatchObject({ code: 'SRV_PRICE_RULE', rule: 'R-FIN-06', field: 'input.price', limit: '850000.00' });
    expect(found!.messageCs.replaceAll('\u00a0', ' ')).toBe('Cena musí být 85 % VP: 850 000,00 Kč.');
  });
  test('a typed price that agrees is accepted', () => expect(moneyViolations({ compensation: million, typedPrice: parseMoney('850000'), coFinancing: null, share: SHARE })).toEqual([]));
  test.each(['0', '-0.01'])('a compensation payment of %s is refused', (vp) => expect(moneyViolations({ compensation: vp === '0' ? 0n : parseMoney(vp), typedPrice: null, coFinancing: null, share: SHARE }))
    .toMatchObject([{ code: 'SRV_COMPENSATION_INVALID', messageCs: 'Vyrovnávací platba musí být kladná.' }]));
});

describe('R-FIN-07: co-financing of the territory is optional', () => {
  test.each([null, 0n, parseMoney('150000')])('%s neither refuses nor warns', (coFinancing) => {
    expect(moneyViolations({ compensation: million, typedPrice: null, coFinancing, share: SHARE })).toEqual([]);
    expect(coFinancingWarnings(million, parseMoney('850000'), coFinancing)).toEqual([]);
  });
  test('more than the remaining 15 % warns and refuses nothing', () => {
    const coFinancing = parseMoney('150000.01');
    expect(moneyViolations({ compensation: million, typedPrice: null, coFinancing, share: SHARE })).toEqual([]);
    expect(coFinancingWarnings(million, parseMoney('850000'), coFinancing)).toMatchObject([{ rule: 'R-FIN-07', limit: '150000.00' }]);
  });
  test('a negative share is refused', () => expect(moneyViolations({ compensation: million, typedPrice: null, coFinancing: -1n, share: SHARE })).toMatchObject([{ code: 'SRV_COFINANCING_INVALID' }]));
  test('what nobody covers is reported, never below zero', () => {
    expect(uncovered(million, parseMoney('850000'), null)).toBe(parseMoney('150000'));
    expect(uncovered(million, parseMoney('850000'), parseMoney('200000'))).toBe(0n);
  });
});

describe('R-SRV-04: nothing outlives the regional project', () => {
  test('the last day of the project is inside, one day after is refused', () => {
    expect(periodViolations({ from: '2017-01-01', to: '2019-09-30' }, [p1], null)).toEqual([]);
    expect(periodViolations({ from: '2017-01-01', to: '2019-10-01' }, [p1], null)).toMatchObject([{ code: 'SRV_CONTRACT_BEYOND_PROJECT', rule: 'R-SRV-04', limit: '2019-09-30', messageCs: 'Zařazení do sítě trvá nejdéle po dobu projektu.' }]);
  });
  test('an extension moves the end', () => expect(projectEnd([{ from: '2020-01-01', to: '2022-04-30' }, { from: '2016-01-01', to: '2019-12-31' }], null)).toBe('2022-04-30'));
  test('the end stated in the plan holds only where the source states no project period', () => {
    expect(periodViolations({ from: '2017-01-01', to: '2020-01-01' }, [], '2019-12-31')).toMatchObject([{ code: 'SRV_CONTRACT_BEYOND_PROJECT', limit: '2019-12-31' }]);
    expect(projectEnd([p1], '2030-12-31')).toBe('2019-09-30');
  });
  test('with no known end nothing is promised', () => expect(periodViolations({ from: '2017-01-01', to: '2017-12-31' }, [], null)).toMatchObject([{ code: 'SRV_PROJECT_END_UNKNOWN', rule: 'R-SRV-04' }]));
  test('a start before the project is refused', () => expect(periodViolations({ from: '2016-09-30', to: '2017-12-31' }, [p1], null))
    .toMatchObject([{ code: 'OUTSIDE_PROJECT_PERIOD', messageCs: 'Datum je mimo období realizace projektu (1. 10. 2016 – 30. 9. 2019).' }]));
});

test('R-SRV-04: the end of the project is not taken back below its contracts', () => {
  expect([...endViolations('2019-09-30', '2019-09-30'), ...endViolations(null, null), ...endViolations('2017-01-01', null)]).toEqual([]);
  expect(endViolations('2019-09-29', '2019-09-30')).toMatchObject([{ code: 'SRV_CONTRACT_BEYOND_PROJECT', field: 'input.endsOn' }]);
  expect(endViolations(null, '2019-09-30')).toMatchObject([{ code: 'SRV_PROJECT_END_UNKNOWN' }]);
});

test('R-SRV-02: a taken lot is named', () => expect(lotTaken(7)).toMatchObject({ code: 'SRV_LOT_TAKEN', rule: 'R-SRV-02', messageCs: 'Část 7 má platnou smlouvu.' }));

test('only a known provider of social services may win', () => {
  expect(providerViolations(['MUNICIPALITY', 'SOCIAL_SERVICE_PROVIDER'])).toEqual([]);
  for (const kinds of [['MUNICIPALITY'], [], null]) expect(providerViolations(kinds)).toMatchObject([{ code: 'SRV_PROVIDER_NOT_REGISTERED', messageCs: 'Poskytovatel nemá registraci této služby.' }]);
});

describe('an early end', () => {
  const contract = { validFrom: '2017-01-01', validTo: '2018-12-31', terminatedOn: null };
  test.each(['2017-01-01', '2018-12-31'])('may be %s', (day) => expect(terminationViolations(contract, day)).toEqual([]));
  test.each(['2016-12-31', '2019-01-01'])('may not be %s', (day) => expect(terminationViolations(contract, day)).toMatchObject([{ code: 'SRV_OUTSIDE_CONTRACT', messageCs: 'Datum je mimo dobu platnosti smlouvy.' }]));
  test('happens once', () => expect(terminationViolations({ ...contract, terminatedOn: '2017-06-30' }, '2017-12-31')).toMatchObject([{ code: 'SRV_CONTRACT_ENDED' }]));
});
