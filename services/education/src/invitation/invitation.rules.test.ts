import { firstState, recipientProblems, stateOf } from './invitation.rules';

const ELIGIBLE = ['MUNICIPALITY', 'SOCIAL_SERVICE_PROVIDER', 'AUTHORISED_PERSON'] as const;

test('J1: a business with no listed role is refused with the words of the journey', () => expect(recipientProblems(['CONTRACTOR'], ELIGIBLE, 'input.organisationIds.0')).toEqual([{
  code: 'EDU_RECIPIENT_NOT_ELIGIBLE', rule: 'R-EDU-06', field: 'input.organisationIds.0', actual: 'CONTRACTOR', limit: 'MUNICIPALITY, SOCIAL_SERVICE_PROVIDER, AUTHORISED_PERSON',
  messageCs: 'Adresát není obec, poskytovatel ani pověřená osoba.',
}]));
test.each(ELIGIBLE)('%s may be invited', (kind) => expect(recipientProblems(['OTHER', kind], ELIGIBLE, 'f')).toEqual([]));
test('an invitation begins as what it can be', () => expect([firstState(true, 3), firstState(false, 0), firstState(false, 1)]).toEqual(['OPTED_OUT', 'BOUNCED', 'QUEUED']));
test('one sent is sent; while some are on their way it is queued; none left is bounced, or opted out when nobody wanted it', () => {
  expect(stateOf([{ state: 'SENT', count: 1 }, { state: 'FAILED', count: 4 }])).toBe('SENT');
  expect(stateOf([{ state: 'SENDING', count: 1 }, { state: 'FAILED', count: 4 }])).toBe('QUEUED');
  expect(stateOf([])).toBe('QUEUED');
  expect(stateOf([{ state: 'NEEDS_ATTENTION', count: 1 }, { state: 'WITHDRAWN', count: 1 }])).toBe('BOUNCED');
  expect(stateOf([{ state: 'WITHDRAWN', count: 2 }])).toBe('OPTED_OUT');
});
