import fc from 'fast-check';
import type { Actor, Role, ScopeLevel } from './actor';
import { figure } from './figure';
import { figureFor, publishStanding, readsExactly } from './publishing';

const holding = (role: Role, level: ScopeLevel, id: string | null, purpose?: string): Actor => ({ sub: 'synthetic', kind: 'person', grants: [{ role, level, id, ...(purpose !== undefined && { purpose }) }] });
const coordinator = holding('family-policy-coordinator', 'KRAJ', 'CZ051');
const methodologist = holding('mpsv-methodologist', 'ALL', null);
const persons = (value: string) => figure({ unit: 'person', asOf: '2018-12-31', value, numerator: value, target: '12' });

describe('who reads counts of people exactly', () => {
  test.each<[string, Actor | null, string | null, boolean]>([
    ['the people of the kraj', coordinator, 'CZ051', true], ['people of another kraj', coordinator, 'CZ052', false], ['the ministry', methodologist, 'CZ051', false],
    ['a program', holding('machine-client', 'ALL', null), 'CZ051', false], ['an operator', holding('operator', 'ALL', null), 'CZ051', false], ['nobody', null, 'CZ051', false],
    ['a kraj for what belongs to no kraj', coordinator, null, false], ['an organiser of the whole country', holding('organiser', 'ALL', null), null, true],
    ['who opened the kraj for hours', holding('organiser', 'KRAJ', 'CZ051', 'SUPERVISION'), 'CZ051', false],
  ])('%s', (_, actor, kraj, exactly) => expect(readsExactly(actor, kraj)).toBe(exactly));
});

test('outside the kraj 1 to 5 are hidden and more is rounded to tens; zero is zero', () => {
  expect([0, 1, 5, 6, 14, 15, 144].map((n) => publishStanding(n).value)).toEqual([0, null, null, 10, 10, 20, 140]);
});

test('a figure of people is exact inside and hidden or rounded outside, its target stays, no data stays no data', () => {
  expect(figureFor(coordinator, 'CZ051', persons('3'))).toMatchObject({ value: '3', suppressed: false });
  expect(figureFor(methodologist, 'CZ051', persons('3'))).toMatchObject({ value: null, numerator: null, target: '12', suppressed: true, reason: 'SUPPRESSED' });
  expect(figureFor(methodologist, 'CZ051', persons('13'))).toMatchObject({ value: '10', numerator: '10', suppressed: false, reason: null });
  expect(figureFor(methodologist, 'CZ051', figure({ unit: 'person', asOf: '2018-12-31' }))).toMatchObject({ value: null, suppressed: false, reason: 'NO_DATA' });
});

test('no two answers of different days tell of fewer than six people: a change shows only as ten, or as leaving nothing or few', () => {
  fc.assert(fc.property(fc.nat(300), fc.integer({ min: 1, max: 5 }), (count, more) => {
    const [before, after] = [publishStanding(count), publishStanding(count + more)];
    if (before.value !== null && after.value !== null) expect([0, 10]).toContain(after.value - before.value);
  }));
});
