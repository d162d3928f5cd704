import express from 'express';
import { CALLERS_REMEMBERED, type Rate } from '../limits/limits';
import { Buckets } from '../limits/rates';
import type { PublicRoute } from './public';

const REPORT = 'mutation ReportUndelivered($report: String!, $signature: String!) { reportUndelivered(input: { report: $report, signature: $signature }) { deliveries } }';
const SIGNATURE = 'opora-signature';
/** A mail server's own, because a large sending comes back in many reports. */
const REPORT_RATE: Rate = { perMinute: 600, burst: 600 };

/**
 * `POST /nedorucene`: a mail server brings the report on a message it could not deliver, as it is, signed in `Opora-Signature`. 204 when it was read, also when it spoke of
 * nothing of ours; 401 for whoever cannot sign; 503 when it should come again. The report is read by the notifications service and told to nobody else.
 */
export const undeliveredRoute: PublicRoute = (router, { ask }) => {
  const buckets = new Buckets(REPORT_RATE, undefined, CALLERS_REMEMBERED);
  const body = express.raw({ type: () => true, limit: '64kb', inflate: false });
  router.post('/nedorucene', (request, response, next) => {
    const wait = buckets.take(request.ip ?? '');
    if (wait === 0) next();
    else response.status(429).set('retry-after', String(Math.ceil(wait / 1000))).end();
  }, body, async (request, response) => {
    const signature = request.headers[SIGNATURE];
    const bytes: unknown = request.body;
    if (typeof signature !== 'string' || !Buffer.isBuffer(bytes)) { response.status(401).end(); return; }
    const { code } = await ask(REPORT, { report: bytes.toString('base64'), signature }, response);
    if (code === null) response.status(204).end();
    else if (code === 'NOT_FOUND' || code === 'BAD_USER_INPUT') response.status(401).end();
    else response.status(503).set('retry-after', '60').end();
  });
};
