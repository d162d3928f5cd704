import { IsString, MaxLength } from 'class-validator';
import { noticeUndelivered } from '@opora/contracts';
import { anyOf, type Actor } from '@opora/kernel';
import { CommandInput, defineCommand } from '@opora/subgraph';
import { note } from '../sending/change';
import { takeComplaint } from './complaint';
import { readComplaint, readReport } from './report.rules';

/** Base64 of 64 KB. */
const LONGEST = 90_000;

export class ReportUndeliveredInput extends CommandInput {
  @IsString() @MaxLength(LONGEST) report: string;
  @IsString() @MaxLength(200) signature: string;
}

/** What the mutation answers. */
export class UndeliveredReported { constructor(readonly deliveries: number) {} }

/** Whoever signs with the secret of the reports: a mail server. */
export const MAIL_SERVER: Actor = { sub: 'mail-server', kind: 'machine', grants: [{ role: 'machine-client', level: 'ALL', id: null }] };

interface Refused { id: string; recipient: string; kind: string; aboutType: string; aboutId: string }

/**
 * A message that had left came back, or was called unwanted by its reader. Of one that came back the deliveries (several for a digest) wait for a person like one refused at once, under the same code; the address is left alone
 * only while it is still the one that was refused. Telling it again changes nothing.
 */
export const reportUndelivered = defineCommand({
  name: 'reportUndelivered', input: ReportUndeliveredInput, allow: anyOf('machine-client'), reach: 'service',
  async run(work, { report }) {
    const { tx, now, send } = work;
    const message = Buffer.from(report, 'base64').toString('utf8');
    const complained = readComplaint(message);
    if (complained) return new UndeliveredReported(await takeComplaint(work, complained));
    const undelivered = readReport(message);
    if (!undelivered) return new UndeliveredReported(0);
    const { messageId, addresses, status, addressRefused } = undelivered;
    const code = addressRefused ? 'ADDRESS_REFUSED' : `UNDELIVERED_${status}`;
    const [refused] = await tx.query(
      `update delivery d set state = 'NEEDS_ATTENTION', last_error = $2, updated_at = $3, version = d.version + 1 from notice o
       where d.message_id = $1 and d.channel = 'EMAIL' and d.state = 'SENT' and o.id = d.event_id
       returning d.id, d.recipient, o.kind, o.about_type as "aboutType", o.about_id as "aboutId"`, [messageId, code, now]) as [Refused[], number];
    if (refused.length === 0) return new UndeliveredReported(0);
    await note(tx, refused.map(({ id }) => ({ id, what: 'BOUNCED', code })), now);
    if (addressRefused) await tx.query('update contact set bounced_at = $3, updated_at = $3, version = version + 1 where id = $1 and lower(email) = any($2::text[]) and bounced_at is null', [refused[0]!.recipient, addresses, now]);
    for (const { kind, aboutType, aboutId, recipient } of refused) send(noticeUndelivered({ kind, about: { type: aboutType, id: aboutId }, recipient }));
    return new UndeliveredReported(refused.length);
  },
});
