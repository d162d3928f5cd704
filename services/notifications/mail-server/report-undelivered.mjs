#!/usr/bin/env node
// For the mail server: tells Opora what it could not deliver, and what readers complained of (feedback loops are to be registered for that address). Reads one message and posts it, signed. Needs Node.js 20 and nothing else of Opora.
//   report-undelivered.mjs <url> <file with the secret>      (both are what the operator's `undeliveredReports` answers)
// Postfix, /etc/aliases:  undelivered: "|/usr/local/bin/report-undelivered.mjs https://opora.example.invalid/nedorucene /etc/opora/undelivered.secret"
// Ends with 75 when Opora is away, so that the mail server tries again.
import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';

const TRY_AGAIN = 75;
const [url, secretFile] = process.argv.slice(2);
const secret = readFileSync(secretFile, 'utf8').trim();
// The beginning says everything; what is quoted below it is not needed.
const report = readFileSync(0).subarray(0, 64 * 1024);
const seconds = Math.floor(Date.now() / 1000);
const signature = createHmac('sha256', secret).update(`${seconds}.`).update(report).digest('hex');
const taken = await fetch(url, {
  method: 'POST', body: report, redirect: 'error', signal: AbortSignal.timeout(20_000), headers: { 'content-type': 'message/rfc822', 'opora-signature': `t=${seconds},v1=${signature}` },
}).then(({ ok }) => ok, () => false);
process.exitCode = taken ? 0 : TRY_AGAIN;
