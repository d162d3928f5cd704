import { outcomeOf } from '../email/smtp';
import { MAX_ATTEMPTS, nextTry } from './outcome.rules';

const now = new Date('2026-11-22T12:00:00Z');
const minutes = (attempts: number) => (nextTry({ attempts, again: true, now })!.getTime() - now.getTime()) / 60_000;

test('failures are tried again after a minute, two, four, and at most an hour', () => expect([1, 2, 3, 6, 7, 11].map(minutes)).toEqual([1, 2, 4, 32, 60, 60]));
test('what was refused for good, or failed too often, waits for a person', () => {
  expect(nextTry({ attempts: 1, again: false, now })).toBeNull();
  expect(nextTry({ attempts: MAX_ATTEMPTS, again: true, now })).toBeNull();
});
test('a mail server\'s 4xx means later, its 5xx means never', () => {
  expect(outcomeOf({ responseCode: 451, command: 'DATA', code: 'EMESSAGE' })).toEqual({ sent: false, code: 'SMTP_451', again: true });
  expect(outcomeOf({ responseCode: 554, command: 'DATA', code: 'EMESSAGE' })).toEqual({ sent: false, code: 'SMTP_554', again: false });
});
test('an address refused by the server has bounced; a full or slow one has not', () => {
  expect(outcomeOf({ responseCode: 550, command: 'RCPT TO', code: 'EENVELOPE' })).toEqual({ sent: false, code: 'ADDRESS_REFUSED', again: false, bounced: true });
  expect(outcomeOf({ responseCode: 452, command: 'RCPT TO', code: 'EENVELOPE' })).toEqual({ sent: false, code: 'SMTP_452', again: true });
  expect(outcomeOf({ responseCode: 550, command: 'MAIL FROM', code: 'EENVELOPE' })).toEqual({ sent: false, code: 'SMTP_550', again: false });
});
test('a server that is not there, or does not know us, is no fault of the message', () => {
  expect(outcomeOf({ code: 'ETIMEDOUT' })).toEqual({ sent: false, code: 'SMTP_ETIMEDOUT', again: true, away: true });
  expect(outcomeOf({ code: 'EAUTH', responseCode: 535, command: 'AUTH PLAIN' })).toEqual({ sent: false, code: 'SMTP_AUTH', again: true, away: true });
});
