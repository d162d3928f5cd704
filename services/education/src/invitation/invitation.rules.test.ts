import { firstState, recipientProblems, stateOf, type Delivered } from './invitation.rules';

const ELIGIBLE = ['MUNICIPALITY', 'SOCIAL_SERVICE_PROVIDER', 'AUTHORISED_PERSON'] as const;

test('J1: a business with no listed role is refused with the words of the journey', () => expect(recipientProblems(['CONTRACTOR'], ELIGIBLE, 'input.organisationIds.0')).toEqual([{
  code: 'EDU_RECIPIENT_NOT_ELIGIBLE', rule: 'R-EDU-06', field: 'input.organisationIds.0', actual: 'CONTRACTOR', limit: 'MUNICIPALITY, SOCIAL_SERVICE_PROVIDER, AUTHORISED_PERSON',
  messageCs: 'Adresát není obec, poskytovatel ani pověřená osoba.',
}]));
test.each(ELIGIBLE)('%s may be invited', (kind) => expect(recipientProblems(['OTHER', kind], ELIGIBLE, 'f')).toEqual([]));
test('an invitation begins as what it can be', () => expect([firstState(true, 3), firstState(false, 0), firstState(false, 1)]).toEqual(['OPTED_OUT', 'BOUNCED', 'QUEUED']));
const mails = (state: Delivered['state'], count: number | null = 1, withdrawnFor: string | null = null): Delivered => ({ channel: 'EMAIL', state, withdrawnFor, count });
const inbox: Delivered = { channel: 'IN_APP', state: 'SENT', withdrawnFor: null, count: 3 };
test('one sent is sent; while some are on their way it is queued; none left is bounced, or opted out when nobody wanted it', () => {
  expect(stateOf([inbox, mails('SENT'), mails('FAILED', 4)])).toBe('SENT');
  expect(stateOf([inbox, mails('SENDING'), mails('FAILED', 4)])).toBe('QUEUED');
  expect(stateOf([])).toBe('QUEUED');
  expect(stateOf([inbox, mails('NEEDS_ATTENTION'), mails('WITHDRAWN', 1, 'OPTED_OUT')])).toBe('BOUNCED');
  expect(stateOf([inbox, mails('WITHDRAWN', 2, 'OPTED_OUT')])).toBe('OPTED_OUT');
});
test('an address known to take no mail is bounced, not opted out', () => {
  for (const reason of ['ADDRESS_BOUNCED', 'NO_ADDRESS', 'ACCESS_WITHDRAWN']) expect(stateOf([inbox, mails('WITHDRAWN', 1, reason)])).toBe('BOUNCED');
});
test('whoever has no address is reached in the inbox', () => expect(stateOf([inbox])).toBe('SENT'));
test('a hidden count is 1 to 5 and not none: few who were reached are reached, few who could not be are bounced (decision 0030)', () => {
  const hidden = { ...inbox, count: null };
  expect([stateOf([hidden, mails('SENT', null)]), stateOf([hidden, mails('QUEUED', null)]), stateOf([hidden, mails('NEEDS_ATTENTION', null)]), stateOf([hidden, mails('WITHDRAWN', null, 'OPTED_OUT')]), stateOf([hidden])])
    .toEqual(['SENT', 'QUEUED', 'BOUNCED', 'OPTED_OUT', 'SENT']);
});
