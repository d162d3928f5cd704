import { inviteeViolations, missingFrom, proposalsFor, providerWarnings, sendingViolations, type Known, type ValidService } from './invitation.rules';

const service = (providerId: string, over: Partial<ValidService> = {}): ValidService => ({ serviceType: 'SAS', providerId, validTo: '2019-09-30', orpCodes: ['5105', '5101'], ...over });
const known = (over: Partial<Known> = {}): Known => ({ municipalities: ['liberec'], services: [], authorities: ['kraj'], ...over });
const liberec = { level: 'ORP', orpCode: '5105' } as const;
const towns = (['SPOD_BODY', 'SOCIAL_WORK', 'SELF_GOVERNMENT'] as const).map((kind) => ({ kind, organisationId: 'liberec' }));

test('R-NET-05: the three parts of the municipalities, every provider with a contract in the ORP, and the regional authority are proposed with a reason', () => {
  const proposals = proposalsFor(liberec, known({ services: [service('s1'), service('n1', { serviceType: 'NZDM' }), service('elsewhere', { orpCodes: ['5102'] })] }));
  expect(proposals.map(({ kind, organisationId, required }) => [kind, organisationId, required])).toEqual([
    ['SPOD_BODY', 'liberec', true], ['SOCIAL_WORK', 'liberec', true], ['SELF_GOVERNMENT', 'liberec', true], ['NZDM', 'n1', true], ['SAS', 's1', true],
    ['REGIONAL_OSPOD_WORKER', 'kraj', true], ['SOCIAL_SERVICES_METHODOLOGIST', 'kraj', true], ['FAMILY_POLICY_COORDINATOR', 'kraj', false],
  ]);
  expect(proposals[4]!.reason).toBe('Poskytovatel SAS má v území smlouvu platnou do 30. 9. 2019.');
});
test('a kind nobody is registered for is proposed without an organisation', () =>
  expect(proposalsFor(liberec, known({ municipalities: [], authorities: [] })).every(({ organisationId }) => organisationId === null)).toBe(true));
test('a contract whose territory is not known is offered and not required; another one of the same provider in the ORP makes it required', () => {
  const lost = service('s1', { orpCodes: null, validTo: '2020-01-01' });
  expect(proposalsFor(liberec, known({ services: [lost] })).filter(({ kind }) => kind === 'SAS')).toMatchObject([{ required: false }]);
  expect(proposalsFor(liberec, known({ services: [lost, service('s1')] })).filter(({ kind }) => kind === 'SAS')).toMatchObject([{ required: true }]);
});
test('a regional table is attended by the regional authority; the sources name nobody else', () =>
  expect(proposalsFor({ level: 'KRAJ', orpCode: null }, known({ services: [service('s1')] })).map(({ kind }) => kind)).toEqual(['REGIONAL_OSPOD_WORKER', 'SOCIAL_SERVICES_METHODOLOGIST', 'FAMILY_POLICY_COORDINATOR']));

const proposed = (...services: ValidService[]) => proposalsFor(liberec, known({ services }));
test('R-NET-05: two SAS providers left out are counted', () =>
  expect(inviteeViolations(proposed(service('s1'), service('s2')), towns)).toEqual([{
    code: 'NET_INVITEES_INCOMPLETE', rule: 'R-NET-05', field: 'input.invitees', actual: [{ kind: 'SAS', organisationIds: ['s1', 's2'] }], messageCs: 'Chybí pozvání: SAS (2 poskytovatelé).',
  }]));
test.each([[1, '1 poskytovatel'], [4, '4 poskytovatelé'], [5, '5 poskytovatelů']])('%i providers are counted in good Czech', (n, words) =>
  expect(inviteeViolations(proposed(...Array.from({ length: n }, (_, at) => service(`s${at}`))), towns)).toMatchObject([{ messageCs: `Chybí pozvání: SAS (${words}).` }]));
test('R-NET-05: everything that is missing is told at once', () =>
  expect(inviteeViolations(proposed(service('n1', { serviceType: 'NZDM' }), service('s1')), [{ kind: 'SOCIAL_WORK', organisationId: 'x' }, { kind: 'SAS', organisationId: 'n1' }]))
    .toMatchObject([{ messageCs: 'Chybí pozvání: orgán SPOD, samospráva, NZDM (1 poskytovatel), SAS (1 poskytovatel).' }]));
test('R-NET-05: one municipality stands for its kind, any of them; the regional authority is looked at when the minutes are closed', () =>
  expect(inviteeViolations(proposed(), towns.map(({ kind }) => ({ kind, organisationId: 'a village' })))).toEqual([]));
test('who is missing of those always invited includes the regional authority', () => expect(missingFrom(proposed(), towns).map(({ kind }) => kind)).toEqual(['REGIONAL_OSPOD_WORKER', 'SOCIAL_SERVICES_METHODOLOGIST']));

test('a table without a day, or of a day that is over, invites nobody', () => {
  expect(sendingViolations({ date: null }, '2017-09-01')).toMatchObject([{ code: 'NET_ROUND_TABLE_UNDATED' }]);
  expect(sendingViolations({ date: '2017-08-31' }, '2017-09-01')).toMatchObject([{ code: 'NET_ROUND_TABLE_PAST' }]);
  expect(sendingViolations({ date: '2017-09-01' }, '2017-09-01')).toEqual([]);
});
test('R-NET-14: a provider whose contract came after the invitations is warned of, by name; before any invitation nothing is', () => {
  const late = proposed(service('s1'), service('s2'));
  expect(providerWarnings(late, [...towns, { kind: 'SAS', organisationId: 's1' }], (id) => `Zkušební ${id}`)).toMatchObject([{ rule: 'R-NET-14', messageCs: 'Poskytovatel SAS Zkušební s2 má v území platnou smlouvu a není pozván.' }]);
  expect(providerWarnings(late, [], String)).toEqual([]);
});
