import { compose, type MailItem, type OwedMail } from './compose';
import { readLinkToken } from './link';

const KEY = 'k'.repeat(32);
const settings = { MAIL_FROM: 'Opora <noreply@mail.example.invalid>', MAIL_FUNDER: 'Evropský sociální fond', PUBLIC_URL: 'https://opora.example.invalid', NOTIFICATIONS_KEY: KEY };
const PERSON = '0190a000-0000-7000-8000-000000000001';
const item = (over: Partial<MailItem> = {}): MailItem => ({
  kind: 'round-table-scheduled', title: 'Kulatý stůl má termín', text: 'Koná se <1. 12. 2026> & jindy.', payload: { roundTableId: 'r', date: '2026-12-01' }, at: new Date('2026-11-01T08:00:00Z'), ...over,
});
const owed = (over: Partial<OwedMail> = {}): OwedMail => ({ messageId: '0190a000-0000-7000-8000-0000000000aa', recipient: PERSON, email: 'anna@example.invalid', items: [item()], digest: false, ...over });

test('a public kind is written out in plain text and in escaped HTML, with the funder block', () => {
  const mail = compose(owed(), settings);
  expect(mail).toMatchObject({ to: 'anna@example.invalid', subject: 'Kulatý stůl má termín' });
  expect(mail.text).toContain('Koná se <1. 12. 2026> & jindy.');
  expect(mail.html).toContain('Koná se &lt;1. 12. 2026&gt; &amp; jindy.');
  for (const part of [mail.text, mail.html]) expect(part).toContain('Evropský sociální fond');
});
test('any other kind says only that something new waits after signing in', () => {
  const { subject, text, html, icalEvent } = compose(owed({ items: [item({ kind: 'evaluation-run-finished', title: 'Výpočet', text: 'Spočteno 7 hodnot.' })] }), settings);
  for (const part of [subject, text, html]) expect(part).not.toMatch(/Výpočet|Spočteno/);
  expect(subject).toBe('Máte nové oznámení');
  expect(icalEvent).toBeUndefined();
});
test('the Message-ID is made of the delivery, the same at every attempt', () => {
  expect(compose(owed(), settings).messageId).toBe('<0190a000-0000-7000-8000-0000000000aa@mail.example.invalid>');
  expect(compose(owed(), settings)).toEqual(compose(owed(), settings));
});
test('reports on what could not be delivered go where they are asked for', () => {
  expect(compose(owed(), { ...settings, MAIL_RETURN_PATH: 'undelivered@mail.example.invalid' }).envelope).toEqual({ from: 'undelivered@mail.example.invalid', to: 'anna@example.invalid' });
  expect(compose(owed(), settings).envelope).toBeUndefined();
});
test('a kind with a date carries a calendar file', () => expect(compose(owed(), settings).icalEvent).toMatchObject({ method: 'PUBLISH', content: expect.stringContaining('DTSTART;VALUE=DATE:20261201') }));
test('the entry in the calendar is called by its thing, whatever news the letter brings, and lasts as long as the first day', () => {
  const linesOf = (kind: string, payload: object) => compose(owed({ items: [item({ kind, payload })] }), settings).icalEvent!.content.split('\r\n');
  const when = { day: '2026-12-01', time: '09:00', minutes: 480, version: 1 };
  for (const [kind, payload] of [['registration-confirmed', { eventId: 'e', ...when }], ['event-changed', { eventId: 'e', what: 'DAYS', mode: null, ...when }], ['event-reminder', { about: { type: 'Event', id: 'e' }, before: 'DAY', ...when }]] as const) {
    expect(linesOf(kind, payload)).toEqual(expect.arrayContaining(['SUMMARY:Vzdělávací akce', 'UID:e@opora', 'DTSTART:20261201T080000Z', 'DTEND:20261201T160000Z']));
  }
  expect(linesOf('event-reminder', { about: { type: 'Event', id: 'e' }, before: 'DAY', ...when, minutes: undefined })).toContain('DTEND:20261201T090000Z');
  expect(linesOf('round-table-moved', { roundTableId: 'r', from: '2026-11-30', day: '2026-12-01', version: 2 })).toContain('SUMMARY:Kulatý stůl');
});
test('the way out works without signing in: its link speaks for this person and kind', () => {
  expect(compose(owed(), settings).headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
  const link = /^<(.*)>$/.exec(compose(owed(), settings).headers['List-Unsubscribe']!)![1]!;
  expect(readLinkToken(KEY, new URL(link).searchParams.get('token')!)).toEqual({ personId: PERSON, kind: 'round-table-scheduled' });
  expect(compose(owed(), { ...settings, NOTIFICATIONS_KEY: undefined }).headers['List-Unsubscribe']).toBeUndefined();
});
test('a digest lists what is public and counts the rest', () => {
  const mail = compose(owed({ digest: true, items: [item(), item({ kind: 'evaluation-run-finished', title: 'Tajné' }), item({ title: 'Druhý' })] }), settings);
  expect(mail.subject).toBe('Souhrn oznámení (3)');
  expect(mail.text).toContain('• Druhý');
  expect(mail.text).not.toContain('Tajné');
  expect(mail.text).toContain('Další nová oznámení, která si přečtete po přihlášení: 1.');
  expect(mail.icalEvent).toBeUndefined();
});
