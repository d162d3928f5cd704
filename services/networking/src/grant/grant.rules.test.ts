import { PERSON_ROLES, ROLES, type Actor, type Role } from '@opora/kernel';
import { exclusionViolations, GRANT_ROLES, grantViolations, isInForce, mayGrant, roleOf, wordOf, type Asked } from './grant.rules';

const actor = (role: Role, level: Actor['grants'][number]['level'] = 'ALL', id: string | null = null): Actor => ({ sub: 'granter', kind: 'person', grants: [{ role, level, id }] });
const operator = actor('operator');
const methodologist = actor('regional-methodologist', 'KRAJ', 'CZ051');
const asked = (more: Partial<Asked> = {}): Asked => ({ personId: 'somebody', role: 'networker', level: 'KRAJ', scopeId: 'CZ051', validFrom: '2026-11-22', validTo: null, ...more });
const codes = (by: Actor, more: Partial<Asked>) => grantViolations(by, asked(more), '2026-11-22').map(({ code }) => code);

test('the graph has a word for every role, and every word is one role', () => {
  expect(GRANT_ROLES).toHaveLength(ROLES.length);
  expect(ROLES.map((role) => roleOf(wordOf(role)))).toEqual([...ROLES]);
  expect(wordOf('regional-methodologist')).toBe('REGIONAL_METHODOLOGIST');
});

describe('giving a role', () => {
  test('nobody gives one to themself', () => {
    expect(codes(operator, { personId: 'granter' })).toEqual(['SELF_GRANT_FORBIDDEN']);
    expect(codes(methodologist, { personId: 'granter' })).toEqual(['SELF_GRANT_FORBIDDEN']);
  });
  test.each(['operator', 'gdpr-officer', 'mpsv-methodologist', 'evaluator', 'machine-client'] as const)('%s is given by an operator only, for the whole country only', (role) => {
    expect(codes(operator, { role, level: 'ALL', scopeId: null })).toEqual([]);
    expect(codes(operator, { role })).toEqual(['GRANT_LEVEL_MISMATCH']);
    expect(codes(methodologist, { role })).toContain('GRANT_ROLE_RESERVED');
    expect(mayGrant(methodologist, { role, level: 'KRAJ', krajCode: 'CZ051' })).toBe(false);
  });
  test.each(['ALL', 'CONTRACT', 'PROJECT'] as const)('a regional methodologist gives none at the level %s', (level) => {
    expect(codes(methodologist, { level, scopeId: level === 'ALL' ? null : 'x' })).toEqual(['GRANT_ROLE_RESERVED']);
    expect(mayGrant(methodologist, { role: 'networker', level, krajCode: 'CZ051' })).toBe(false);
  });
  test.each(['KRAJ', 'ORP', 'ORGANISATION'] as const)('a regional methodologist gives a role at the level %s inside their kraj only', (level) => {
    expect(mayGrant(methodologist, { role: 'networker', level, krajCode: 'CZ051' })).toBe(true);
    expect(mayGrant(methodologist, { role: 'networker', level, krajCode: 'CZ052' })).toBe(false);
    expect(mayGrant(methodologist, { role: 'networker', level, krajCode: null })).toBe(false);
  });
  test('the whole country has no scope id, everything else has one', () => {
    expect(codes(operator, { level: 'ALL' })).toEqual(['GRANT_SCOPE_MISMATCH']);
    expect(codes(operator, { scopeId: null })).toEqual(['GRANT_SCOPE_MISMATCH']);
  });
  test('it begins today or later and does not end before it begins', () => {
    expect(codes(operator, { validFrom: '2026-11-21' })).toEqual(['GRANT_BACKDATED']);
    expect(codes(operator, { validFrom: '2026-12-01', validTo: '2026-11-30' })).toEqual(['DATE_RANGE_REVERSED']);
    expect(codes(operator, { validTo: '2026-11-22' })).toEqual([]);
  });
  test('everything wrong is told at once', () => {
    expect(codes(methodologist, { personId: 'granter', role: 'operator', scopeId: null, validFrom: '2020-01-01' }))
      .toEqual(['SELF_GRANT_FORBIDDEN', 'GRANT_ROLE_RESERVED', 'GRANT_LEVEL_MISMATCH', 'GRANT_SCOPE_MISMATCH', 'GRANT_BACKDATED']);
  });
});

describe('one account', () => {
  const held = (role: Role, validTo: string | null = null) => [{ role, validFrom: '2026-01-01', validTo }];
  const refused = (has: Role, gets: Role, until: string | null = null) => exclusionViolations(asked({ role: gets }), held(has, until)).map(({ code }) => code);
  test.each([...PERSON_ROLES])('runs the platform or reads people as %s, never both, in either order', (role) => {
    expect(refused('operator', role)).toEqual(['GRANT_ROLES_EXCLUSIVE']);
    expect(refused(role, 'operator')).toEqual(['GRANT_ROLES_EXCLUSIVE']);
  });
  test('is a program or a person', () => {
    for (const role of ROLES.filter((each) => each !== 'machine-client')) {
      expect(refused('machine-client', role)).toEqual(['GRANT_ROLES_EXCLUSIVE']);
      expect(refused(role, 'machine-client')).toEqual(['GRANT_ROLES_EXCLUSIVE']);
    }
  });
  test('may hold roles that do not meet, or not at the same time', () => {
    expect(refused('operator', 'participant')).toEqual([]);
    expect(refused('networker', 'facilitator')).toEqual([]);
    expect(refused('operator', 'networker', '2026-11-21')).toEqual([]);
    expect(refused('operator', 'networker', '2026-11-22')).toEqual(['GRANT_ROLES_EXCLUSIVE']);
  });
});

test('a grant holds from its first to its last day, unless it was withdrawn', () => {
  const grant = { validFrom: '2026-11-22', validTo: '2026-11-23', withdrawnAt: null };
  expect(['2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24'].map((day) => isInForce(grant, day))).toEqual([false, true, true, false]);
  expect(isInForce({ ...grant, validTo: null }, '2036-01-01')).toBe(true);
  expect(isInForce({ ...grant, withdrawnAt: new Date() }, '2026-11-22')).toBe(false);
});
