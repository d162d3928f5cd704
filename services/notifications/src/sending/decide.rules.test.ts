import { decide, type Reach } from './decide.rules';

const now = new Date('2026-11-22T12:00:00Z');
const reach: Reach = { email: 'anna@example.invalid', bouncedAt: null, withdrawnAt: null, unconfirmed: false, quietFrom: null, quietTo: null };
const asked = (over: Partial<Parameters<typeof decide>[0]> = {}) => decide({ reach, mode: 'AT_ONCE', essential: false, sentLastHour: 0, now, ...over });

test('an e-mail leaves at once', () => expect(asked()).toEqual({ what: 'send' }));
test('whoever has lost access, has no address, refuses mail or has opted out gets nothing, and it is said why', () => {
  expect(asked({ reach: { ...reach, withdrawnAt: now } })).toMatchObject({ what: 'withdraw', code: 'ACCESS_WITHDRAWN' });
  expect(asked({ reach: { ...reach, email: null } })).toMatchObject({ code: 'NO_ADDRESS' });
  expect(asked({ reach: { ...reach, bouncedAt: now } })).toMatchObject({ code: 'ADDRESS_BOUNCED' });
  expect(asked({ mode: 'OFF' })).toMatchObject({ code: 'OPTED_OUT' });
});
test('what must be delivered leaves although it was switched off, but not to whoever lost access', () => {
  expect(asked({ mode: 'OFF', essential: true })).toEqual({ what: 'send' });
  expect(asked({ mode: 'DAILY_DIGEST', essential: true })).toEqual({ what: 'send' });
  expect(asked({ essential: true, reach: { ...reach, withdrawnAt: now } })).toMatchObject({ what: 'withdraw' });
});
test('quiet hours put it off to their end', () => expect(asked({ reach: { ...reach, quietFrom: '12:00', quietTo: '14:00' } })).toEqual({ what: 'wait', until: new Date('2026-11-22T13:00:00Z'), code: 'QUIET_HOURS' }));
test('the daily digest takes it along at seven', () => expect(asked({ mode: 'DAILY_DIGEST' })).toEqual({ what: 'digest', until: new Date('2026-11-23T06:00:00Z'), code: 'DAILY_DIGEST' }));
test('the twenty-first of an hour travels with others an hour later', () => {
  expect(asked({ sentLastHour: 19 })).toEqual({ what: 'send' });
  expect(asked({ sentLastHour: 20, essential: true })).toEqual({ what: 'digest', until: new Date('2026-11-22T13:00:00Z'), code: 'HOURLY_LIMIT' });
});
test('an address that is not confirmed gets nothing but what the person asked for, which leaves at any hour and over any limit', () => {
  const unconfirmed = { ...reach, unconfirmed: true, quietFrom: '12:00', quietTo: '14:00' };
  expect(asked({ reach: unconfirmed, essential: true })).toEqual({ what: 'withdraw', code: 'ADDRESS_UNCONFIRMED' });
  expect(asked({ reach: unconfirmed, essential: true, asked: true, sentLastHour: 20 })).toEqual({ what: 'send' });
  expect(asked({ reach: { ...unconfirmed, bouncedAt: now }, asked: true })).toMatchObject({ code: 'ADDRESS_BOUNCED' });
});
