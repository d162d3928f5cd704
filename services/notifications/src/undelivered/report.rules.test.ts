import { aReport } from '../../test/reports';
import { readReport } from './report.rules';

const ID = '01a20000-0000-7000-8000-000000000001';

test('a report tells the message, the address and that it takes no mail', () =>
  expect(readReport(aReport())).toEqual({ messageId: ID, addresses: ['synthetic-anna@example.invalid'], status: '5.1.1', addressRefused: true }));
test('a forwarded message is known by the address it was sent to as well', () =>
  expect(readReport(aReport({ address: 'elsewhere@example.invalid', original: 'Synthetic-Anna@example.invalid' }))?.addresses).toEqual(['synthetic-anna@example.invalid', 'elsewhere@example.invalid']));
test.each(['5.1.1', '5.1.2', '5.1.3', '5.1.6', '5.1.10', '5.2.1'])('%s is the address', (status) => expect(readReport(aReport({ status }))).toMatchObject({ addressRefused: true }));
test.each(['5.2.2', '5.7.1', '5.4.7', '4.4.7', '5.1.8'])('%s failed for good and says nothing of the address', (status) => expect(readReport(aReport({ status }))).toMatchObject({ status, addressRefused: false }));
test.each(['delayed', 'delivered', 'relayed', 'expanded'])('a message that is %s has not failed', (action) => expect(readReport(aReport({ action, status: '4.0.0' }))).toBeNull());
test('of a report that returns the headers only, or in UTF-8, the same is read', () => {
  for (const returned of ['text/rfc822-headers', 'message/rfc822-headers', 'message/global', 'message/global-headers; charset=utf-8']) expect(readReport(aReport().replace('Content-Type: message/rfc822', `Content-Type: ${returned}`))?.messageId).toBe(ID);
  expect(readReport(aReport().replace('message/delivery-status', 'message/global-delivery-status'))?.messageId).toBe(ID);
  expect(readReport(aReport().replaceAll('\r\n', '\n'))?.messageId).toBe(ID);
});
test('a report cut below the headers it returns is read; one cut before them is not ours to know', () => {
  const text = aReport();
  expect(readReport(text.slice(0, text.indexOf('MIME-Version: 1.0\r\n\r\ntext')))?.messageId).toBe(ID);
  expect(readReport(text.slice(0, text.indexOf('From: Opora')))).toBeNull();
});
test('of several recipients the failed one counts', () => {
  const two = aReport().replace('Final-Recipient: rfc822; synthetic', 'Final-Recipient: rfc822; other@example.invalid\r\nAction: delivered\r\nStatus: 2.0.0\r\n\r\nFinal-Recipient: rfc822; synthetic');
  expect(readReport(two)).toMatchObject({ addresses: ['synthetic-anna@example.invalid'], status: '5.1.1' });
});
test.each([
  ['an answer of a person', `From: a@example.invalid\r\nSubject: Re\r\nMessage-ID: <${ID}@x>\r\nContent-Type: text/plain\r\n\r\nAction: failed\r\nStatus: 5.1.1`], ['an empty message', ''], ['no text at all', '\0\u{FFFD}'],
  ['a report on another message', aReport({ messageId: 'not-ours' })], ['a report without a status', aReport({ status: 'none' })], ['a report on reading', aReport().replace('report-type=delivery-status', 'report-type=disposition-notification')],
])('%s is no report of ours', (_title, message) => expect(readReport(message)).toBeNull());
