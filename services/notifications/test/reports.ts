interface ReportParts { messageId?: string; address?: string; action?: string; status?: string; original?: string }
/** A report as Postfix writes it, of a synthetic message. */
export const aReport = ({ messageId = '01a20000-0000-7000-8000-000000000001', address = 'synthetic-anna@example.invalid', action = 'failed', status = '5.1.1', original }: ReportParts = {}): string => [
  'Return-Path: <>', 'From: MAILER-DAEMON@mx.example.invalid (Mail Delivery System)', 'Subject: Undelivered Mail Returned to Sender', 'To: undelivered@opora.example.invalid',
  'Message-Id: <20261122101010.4XyZ@mx.example.invalid>', 'MIME-Version: 1.0', 'Content-Type: multipart/report; report-type=delivery-status;', '\tboundary="4XyZ.1/mx.example.invalid"', '',
  'This is a MIME-encapsulated message.', '', '--4XyZ.1/mx.example.invalid', 'Content-Description: Notification', 'Content-Type: text/plain; charset=us-ascii', '',
  `<${address}>: host mx.example.invalid said: 550 ${status} User unknown`, '', '--4XyZ.1/mx.example.invalid', 'Content-Description: Delivery report', 'Content-Type: message/delivery-status', '',
  'Reporting-MTA: dns; mx.example.invalid', 'X-Postfix-Queue-ID: 4XyZ', 'Arrival-Date: Sun, 22 Nov 2026 10:10:10 +0100 (CET)', '',
  `Final-Recipient: rfc822; ${address}`, ...(original ? [`Original-Recipient: rfc822;${original}`] : []), `Action: ${action}`, `Status: ${status}`,
  'Diagnostic-Code: smtp; 550 User', '    unknown', '', '--4XyZ.1/mx.example.invalid', 'Content-Description: Undelivered Message', 'Content-Type: message/rfc822', '',
  'From: Opora <noreply@opora.example.invalid>', `To: ${address}`, 'Subject: =?UTF-8?Q?M=C3=A1te?=', `Message-ID: <${messageId}@opora.example.invalid>`, 'MIME-Version: 1.0', '', 'text', '', '--4XyZ.1/mx.example.invalid--', '',
].join('\r\n');

/** A mailbox provider's word on a message its reader called unwanted (RFC 5965), as most send it: without the address. */
export const aComplaint = ({ messageId = '01a20000-0000-7000-8000-000000000001', type = 'abuse', address = null as string | null } = {}): string => [
  'From: <abusedesk@provider.example.invalid>', 'To: undelivered@opora.example.invalid', 'Subject: FW: =?UTF-8?Q?M=C3=A1te?=', 'MIME-Version: 1.0',
  'Content-Type: multipart/report; report-type=feedback-report;', '    boundary="part1_13d.2e68ed54_boundary"', '',
  '--part1_13d.2e68ed54_boundary', 'Content-Type: text/plain; charset="US-ASCII"', '', 'This is an email abuse report.', '', '--part1_13d.2e68ed54_boundary', 'Content-Type: message/feedback-report', '',
  `Feedback-Type: ${type}`, 'User-Agent: SomeGenerator/1.0', 'Version: 1', ...(address === null ? [] : [`Original-Rcpt-To: <${address}>`]), 'Source-IP: 192.0.2.1', '',
  '--part1_13d.2e68ed54_boundary', 'Content-Type: message/rfc822', 'Content-Disposition: inline', '', 'From: Opora <noreply@opora.example.invalid>', 'To: <redacted@provider.example.invalid>', 'Subject: =?UTF-8?Q?M=C3=A1te?=',
  `Message-ID: <${messageId}@opora.example.invalid>`, '', 'text', '', '--part1_13d.2e68ed54_boundary--', '',
].join('\r\n');
