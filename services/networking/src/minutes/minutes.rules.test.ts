import { absentAlways, closingMinutesViolations, coordinatorWarnings, itemViolations, missingTypes, openViolations } from './minutes.rules';

const both = [{ kind: 'REGIONAL_OSPOD_WORKER', count: 1 }, { kind: 'SOCIAL_SERVICES_METHODOLOGIST', count: 1 }] as const;
const table = (over: object = {}) => ({ level: 'ORP' as const, round: 1, status: 'HELD', attendance: [...both], minutesClosedAt: null, ...over });
const plan = { roundCount: 4 };
const codes = (violations: readonly { code: string }[]) => violations.map(({ code }) => code);

test('R-NET-06: minutes close when the regional methodologist and the OSPOD worker are recorded as present', () => expect(closingMinutesViolations(table(), plan, ['NEXT_TOPIC'])).toEqual([]));
test.each([
  ['nobody recorded', null], ['the methodologist not recorded', [both[0]]], ['the OSPOD worker recorded as excused', [{ ...both[0], count: 0, excused: 1 }, both[1]]],
])('R-NET-06: with %s closing is refused', (_, attendance) =>
  expect(closingMinutesViolations(table({ attendance }), plan, ['NEXT_TOPIC'])).toMatchObject([{
    code: 'NET_REGIONAL_REPRESENTATIVE_MISSING', rule: 'R-NET-06', messageCs: 'Krajský úřad musí být zastoupen metodikem sociálních služeb a pracovníkem OSPOD.',
  }]));
test('R-NET-06: who is missing is named', () => expect(absentAlways({ attendance: [both[0]] })).toEqual(['SOCIAL_SERVICES_METHODOLOGIST']));
test('R-NET-06: the coordinator missing is a warning once attendance is recorded', () => {
  expect(coordinatorWarnings(table())).toMatchObject([{ code: 'NET_COORDINATOR_ABSENT', rule: 'R-NET-06' }]);
  expect(coordinatorWarnings(table({ attendance: [{ kind: 'FAMILY_POLICY_COORDINATOR', count: 1 }] }))).toEqual([]);
  expect(coordinatorWarnings(table({ attendance: null }))).toEqual([]);
});
test('R-NET-09: without the programme of the next table closing is refused', () =>
  expect(closingMinutesViolations(table(), plan, ['NEED', 'COMPETENCE'])).toEqual([{ code: 'NET_NEXT_PROGRAMME_MISSING', rule: 'R-NET-09', field: 'input.roundTableId', messageCs: 'Doplňte program příštího kulatého stolu.' }]));
test('R-NET-09: the last round and a regional table plan none', () => {
  expect(closingMinutesViolations(table({ round: 4 }), plan, [])).toEqual([]);
  expect(closingMinutesViolations(table({ level: 'KRAJ', round: null }), plan, [])).toEqual([]);
});
test('both are told at once', () => expect(codes(closingMinutesViolations(table({ attendance: null }), plan, []))).toEqual(['NET_REGIONAL_REPRESENTATIVE_MISSING', 'NET_NEXT_PROGRAMME_MISSING']));
test('the kinds of items that are missing are told, the next programme only where there is a next table', () => {
  expect(missingTypes(['NEED', 'GOOD_PRACTICE'], true)).toEqual(['COMPETENCE', 'BLANK_SPOT', 'NEXT_TOPIC']);
  expect(missingTypes(['NEED'], false)).toEqual(['COMPETENCE', 'GOOD_PRACTICE', 'BLANK_SPOT']);
});
test('a need has an addressee, no other item has one', () => {
  expect(itemViolations([{ type: 'NEED', addressee: 'KRAJ' }, { type: 'COMPETENCE' }])).toEqual([]);
  expect(itemViolations([{ type: 'NEED' }, { type: 'COMPETENCE', addressee: 'KRAJ' }, { type: 'NEXT_TOPIC', organisationId: 'x' }]).map(({ field }) => field)).toEqual(['input.items.0.addressee', 'input.items.1.addressee', 'input.items.2.addressee']);
});
test('minutes are of a held table, until they are closed', () =>
  expect([openViolations(table()), openViolations(table({ status: 'SCHEDULED' })), openViolations(table({ minutesClosedAt: new Date() }))].map(codes)).toEqual([[], ['NET_ROUND_TABLE_NOT_HELD'], ['NET_MINUTES_CLOSED']]));
