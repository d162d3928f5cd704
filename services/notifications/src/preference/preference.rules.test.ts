import { assertMayChoose, type Choice } from './preference.rules';

const kinds = [{ topic: 'plain' }, { topic: 'place-offered', essential: true }];
const codes = (choice: Choice) => {
  try { assertMayChoose(choice, kinds); return []; } catch (error) { return (error as { violations: { code: string }[] }).violations.map(({ code }) => code); }
};

test('e-mails of a plain kind may come at once, once a day, or never', () => {
  for (const mode of ['AT_ONCE', 'DAILY_DIGEST', 'OFF'] as const) expect(codes({ kind: 'plain', channel: 'EMAIL', mode })).toEqual([]);
});
test('what must be delivered can be neither switched off nor put off', () => {
  expect(codes({ kind: 'place-offered', channel: 'EMAIL', mode: 'OFF' })).toEqual(['NTF_ESSENTIAL']);
  expect(codes({ kind: 'place-offered', channel: 'EMAIL', mode: 'DAILY_DIGEST' })).toEqual(['NTF_ESSENTIAL']);
  expect(codes({ kind: 'place-offered', channel: 'EMAIL', mode: 'AT_ONCE' })).toEqual([]);
});
test('the inbox is always on, and webhooks belong to no person', () => {
  expect(codes({ kind: 'plain', channel: 'IN_APP', mode: 'OFF' })).toEqual(['NTF_INBOX_ALWAYS_ON']);
  expect(codes({ kind: 'plain', channel: 'WEBHOOK', mode: 'OFF' })).toEqual(['NTF_CHANNEL_NOT_PERSONAL']);
});
test('everything wrong is told together', () => expect(codes({ kind: 'nothing', channel: 'IN_APP', mode: 'OFF' })).toEqual(['NTF_KIND_UNKNOWN', 'NTF_INBOX_ALWAYS_ON']));
