import type { JobRun, Schedule } from '@opora/subgraph';
import { notificationsConfig } from '../config';
import { claimDigests } from '../sending/digest';
import { claimMails, withdrawNobodys, type ClaimedMail } from '../sending/claim';
import { sendDue, type Road, type Sender } from '../sending/send-due';
import { compose, type MailSettings } from './compose';
import { folderMailer } from './letters-folder';
import { smtpMailer, type Mailer } from './smtp';

/** Sends every e-mail and digest that is due. A mail server that is away claims nothing and costs no attempt. Returns how many left. */
export async function sendMails(sender: Sender, config: MailSettings, open: () => Mailer): Promise<number> {
  const [due] = await sender.db.query(
    `select 1 from delivery where channel = 'EMAIL' and state in ('QUEUED', 'SENDING') and due_at <= $1 limit 1`, [sender.now()]) as object[];
  if (!due) return 0;
  await withdrawNobodys(sender.db, sender.now());
  const mailer = open();
  try {
    if (!await mailer.ready()) {
      sender.log.warn({}, 'the mail server is away; e-mails wait');
      return 0;
    }
    const road = (claim: typeof claimMails): Road<ClaimedMail> => ({
      claim: async (db, now) => { const { looked, mails } = await claim(db, now); return { looked, claimed: mails }; },
      send: async (mail) => mailer.send(compose(mail, config)),
    });
    return await sendDue(sender, road(claimMails)) + await sendDue(sender, road(claimDigests));
  } finally {
    mailer.close();
  }
}

/** The way out that is configured: a mail server, or a folder on this machine. */
export const mailerOf = (url: string): Mailer => (url.startsWith('file:') ? folderMailer(url) : smtpMailer({ url }));

/** Every five seconds; one run sends until nothing is due. Without a way out configured, e-mails wait. */
export const sendMailSchedule: Schedule = {
  name: 'send-mail', cron: '*/5 * * * * *',
  async run({ db, now, signal, log }: JobRun) {
    const config = notificationsConfig();
    const { SMTP_URL: url } = config;
    if (url) await sendMails({ db, now, signal, log }, config, () => mailerOf(url));
  },
};
