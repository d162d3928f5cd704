/** One message that a mail server could not deliver, as its report tells (RFC 3464). */
export interface Undelivered { messageId: string; /** Addresses the report names, in lower case: as we wrote it, and as the server tried it. */ addresses: string[]; status: string; /** The address itself does not take mail, rather than this message. */ addressRefused: boolean }

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
/** No such mailbox, domain or syntax; mailbox closed (RFC 3463). A full mailbox or a refused message says nothing of the address. */
const ADDRESS = /^5\.(1\.[0-36]|1\.10|2\.1)$/;

/** `not-spam` takes a complaint back; `virus` and `other` are no word of the reader's. */
const UNWANTED = new Set(['abuse', 'fraud', 'opt-out', 'opt-out-list']);

const unfolded = (text: string) => text.replace(/\r\n?/g, '\n').replace(/\n[ \t]+/g, ' ');
const field = (block: string, name: string) => new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(block)?.[1]?.trim() ?? '';
/** `rfc822; somebody@example.org` and `<somebody@example.org>` alike. */
const address = (value: string) => /([^\s<>;]+@[^\s<>;]+)/.exec(value)?.[1]?.toLowerCase();

/** The blocks of fields of the part that a program reads; a report has one about the message and one about each recipient. */
function statusBlocks(text: string): string[] {
  const part = /^content-type:[ \t]*message\/(?:global-)?delivery-status\b[^\n]*$/im.exec(text);
  if (!part) return [];
  const [, ...rest] = text.slice(part.index).split(/\n\n+/);
  const end = rest.findIndex((block) => block.startsWith('--') && !/^[\w-]+:/m.test(block));
  return end === -1 ? rest : rest.slice(0, end);
}

/** A message somebody called unwanted, as a mail provider's report tells (ARF, RFC 5965). Addresses in lower case; often there are none, because providers leave them out. */
export interface Complained { messageId: string; addresses: string[] }

/** Our own message inside a report, by its Message-ID; undefined for one that is not ours. */
function returnedId(text: string): string | undefined {
  const returned = text.slice(text.search(/^content-type:[ \t]*(?:message\/(?:global|rfc822)|text\/rfc822)(?:-headers)?\b/im));
  return new RegExp(`^Message-ID:[ \\t]*<(${UUID})@[^>\\s]+>`, 'im').exec(returned)?.[1]?.toLowerCase();
}

/** What a report complains of; null when the message is no complaint, says the message was wanted after all, or is about a message that is not ours. */
export function readComplaint(message: string): Complained | null {
  const text = unfolded(message);
  if (!/^content-type:[ \t]*multipart\/report\b[^\n]*report-type="?feedback-report"?/im.test(text)) return null;
  const part = /^content-type:[ \t]*message\/feedback-report\b[^\n]*$/im.exec(text);
  const block = part ? text.slice(part.index).split(/\n\n+/)[1] ?? '' : '';
  const messageId = returnedId(text);
  if (messageId === undefined || !UNWANTED.has(field(block, 'Feedback-Type').toLowerCase())) return null;
  const named = [...block.matchAll(/^Original-Rcpt-To:[ \t]*(.*)$/gim)].flatMap(([, value]) => address(value!) ?? []);
  return { messageId, addresses: [...new Set(named)] };
}

/**
 * What a report says could not be delivered for good; null when the message is no such report, is about a delay or a success, or about a message that is not ours.
 * Whatever else the message quotes is looked at by nobody and kept nowhere.
 */
export function readReport(message: string): Undelivered | null {
  const text = unfolded(message);
  if (!/^content-type:[ \t]*multipart\/report\b[^\n]*report-type="?delivery-status"?/im.test(text)) return null;
  const failed = statusBlocks(text).find((block) => field(block, 'Action').toLowerCase() === 'failed');
  if (failed === undefined) return null;
  const messageId = returnedId(text);
  const status = /^[245]\.\d{1,3}\.\d{1,3}/.exec(field(failed, 'Status'))?.[0];
  if (messageId === undefined || status === undefined) return null;
  const addresses = [field(failed, 'Original-Recipient'), field(failed, 'Final-Recipient')].flatMap((value) => address(value) ?? []);
  return { messageId, addresses: [...new Set(addresses)], status, addressRefused: ADDRESS.test(status) };
}
