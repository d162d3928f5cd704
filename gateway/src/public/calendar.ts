import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';
import { commonRefusal, refusal } from '../errors';
import type { PublicRoute } from './public';

/** What the address of a calendar asks. */
const CALENDAR = 'query CalendarOfAddress($token: String!) { calendarByToken(token: $token) { text fileName changedAt } }';
const ADDRESS = /^([\w-]{43})\.ics$/;
/** A program that asked within these seconds shows what it has. */
const FRESH_SECONDS = 300;

interface CalendarFile { text: string; fileName: string; changedAt: string }

/**
 * `GET /kalendar/<token>.ics`: a person's calendar for the programs that subscribe to it. The token is the only key, a signature or cookie of the request means
 * nothing; an address that is unknown, renewed or closed is as one that never was.
 */
export const calendarRoute: PublicRoute = (router, { ask, tooOften }) => {
  router.get('/kalendar/:file', async (request, response) => {
    if (tooOften(request, response)) return;
    response.set({ 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex' });
    const { traceId } = response.locals as { traceId: string };
    const token = ADDRESS.exec(request.params.file)?.[1];
    const { data, code } = token === undefined ? { data: null, code: null } : await ask(CALENDAR, { token }, response);
    const calendar = data?.['calendarByToken'] as CalendarFile | null | undefined;
    if (code !== null) response.status(503).set({ 'cache-control': 'no-store', 'retry-after': '60' }).json(commonRefusal('SERVICE_UNAVAILABLE', traceId));
    else if (calendar) send(request, response, calendar);
    else response.status(404).set('cache-control', 'no-store').json(refusal('NOT_FOUND', 'Not found', traceId));
  });
};

/** True while the program still has this one. A wish for no stale copy (`cache-control: no-cache`) is fulfilled by having compared. */
function isKnown(request: Request, etag: string, changed: string): boolean {
  const tags = request.headers['if-none-match'];
  if (tags !== undefined) return tags.split(',').some((each) => each.trim().replace(/^W\//, '') === etag);
  return Date.parse(request.headers['if-modified-since'] ?? '') >= Date.parse(changed);
}

function send(request: Request, response: Response, { text, fileName, changedAt }: CalendarFile): void {
  const [etag, changed] = [`"${createHash('sha256').update(text).digest('base64url')}"`, new Date(changedAt).toUTCString()];
  response.set({ 'cache-control': `private, max-age=${FRESH_SECONDS}, must-revalidate`, etag, 'last-modified': changed });
  if (isKnown(request, etag, changed)) { response.status(304).end(); return; }
  response.set({ 'content-type': 'text/calendar; charset=utf-8', 'content-disposition': `inline; filename="${fileName}"` }).send(Buffer.from(text));
}
