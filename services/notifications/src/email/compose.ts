import { escapedHtml } from '@opora/kernel';
import { addressConfirmation, notificationKinds } from '@opora/contracts';
import { calendarFile } from './calendar';
import { CONFIRM_HOURS } from '../contact/confirmation.rules';
import { confirmToken, linkToken } from './link';

/** One notification inside an e-mail. */
export interface MailItem { kind: string; title: string; text: string; payload: object; at: Date }
/** An e-mail that is owed: one notification, or several in a digest. `messageId` is the same at every attempt. */
export interface OwedMail { messageId: string; recipient: string; email: string; items: readonly MailItem[]; digest: boolean }
export interface MailSettings { MAIL_FROM: string; MAIL_RETURN_PATH?: string; MAIL_FUNDER: string; PUBLIC_URL: string; NOTIFICATIONS_KEY?: string }
export interface Mail {
  from: string; to: string; subject: string; text: string; html: string; messageId: string;
  headers: Record<string, string>; envelope?: { from: string; to: string }; icalEvent?: { method: string; content: string; filename: string };
}

const LISTED = 100;
const NEW = { title: 'Máte nové oznámení', text: 'V systému Opora na vás čeká nové oznámení. Přečtete si je po přihlášení.' };

const kindOf = (name: string) => notificationKinds.find(({ topic }) => topic === name);
/** What may stand in an e-mail: the words of a public kind, else only that there is something new. */
const shown = ({ kind, title, text }: MailItem) => (kindOf(kind)?.public ? { title, text } : NEW);

/** Writes the e-mail: plain text and HTML, in Czech, with the funder block, a calendar file and a way out where the kind has them. */
export function compose(mail: OwedMail, settings: MailSettings): Mail {
  const { subject, paragraphs } = mail.digest ? digestWords(mail.items) : oneWords(mail.items[0]!);
  const confirm = mail.digest ? null : confirmUrl(mail, settings);
  const inbox = `${settings.PUBLIC_URL}/oznameni`;
  const unsubscribe = mail.digest ? null : unsubscribeUrl(mail, settings);
  const links = confirm ? [{ label: 'Potvrdit tuto adresu', url: confirm }] : [{ label: 'Oznámení po přihlášení', url: inbox }, unsubscribe ? { label: 'Tato oznámení už e-mailem nechci', url: unsubscribe } : { label: 'Nastavení oznámení', url: `${settings.PUBLIC_URL}/nastaveni` }];
  const domain = /@([^<>\s@]+)>?$/.exec(settings.MAIL_FROM)![1]!;
  return {
    from: settings.MAIL_FROM, to: mail.email, subject, messageId: `<${mail.messageId}@${domain}>`,
    text: [...paragraphs, ...links.map(({ label, url }) => `${label}: ${url}`), `--\n${settings.MAIL_FUNDER}`].join('\n\n'),
    html: htmlOf(subject, paragraphs, links, settings.MAIL_FUNDER),
    headers: { 'Auto-Submitted': 'auto-generated', ...(unsubscribe ? { 'List-Unsubscribe': `<${unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {}) },
    ...(settings.MAIL_RETURN_PATH ? { envelope: { from: settings.MAIL_RETURN_PATH, to: mail.email } } : {}),
    ...(mail.digest ? {} : calendarOf(mail.items[0]!)),
  };
}

function oneWords(item: MailItem): { subject: string; paragraphs: string[] } {
  const { title, text } = shown(item);
  return { subject: title, paragraphs: ['Dobrý den,', text] };
}

function digestWords(items: readonly MailItem[]): { subject: string; paragraphs: string[] } {
  const open = items.filter(({ kind }) => kindOf(kind)?.public);
  const listed = open.slice(0, LISTED).map(({ title, text }) => `• ${title}: ${text}`);
  const rest = items.length - listed.length;
  return {
    subject: `Souhrn oznámení (${items.length})`,
    paragraphs: ['Dobrý den,', ...listed, ...(rest > 0 ? [`${listed.length > 0 ? 'Další nová oznámení' : 'Nová oznámení'}, která si přečtete po přihlášení: ${rest}.`] : [])],
  };
}

function unsubscribeUrl({ recipient, items }: OwedMail, { PUBLIC_URL, NOTIFICATIONS_KEY }: MailSettings): string | null {
  const { kind } = items[0]!;
  if (!NOTIFICATIONS_KEY || kindOf(kind)?.essential) return null;
  return `${PUBLIC_URL}/odhlasit?token=${linkToken(NOTIFICATIONS_KEY, { personId: recipient, kind })}`;
}

/** The way to confirm the address the letter goes to; null in every other letter. */
function confirmUrl({ recipient, items }: OwedMail, { PUBLIC_URL, NOTIFICATIONS_KEY }: MailSettings): string | null {
  const { kind, payload, at } = items[0]!;
  if (kind !== addressConfirmation.topic || !NOTIFICATIONS_KEY) return null;
  const { askId } = payload as { askId: string };
  return `${PUBLIC_URL}/potvrdit?token=${confirmToken(NOTIFICATIONS_KEY, { personId: recipient, askId }, new Date(at.getTime() + CONFIRM_HOURS * 3_600_000))}`;
}

function calendarOf({ kind, text, payload, at }: MailItem): Pick<Mail, 'icalEvent'> {
  const known = kindOf(kind);
  const entry = known?.public ? known.calendar?.({ ...payload, recipients: [] }) : undefined;
  return entry ? { icalEvent: { ...calendarFile({ entry, text, at }), filename: 'udalost.ics' } } : {};
}

const htmlOf = (subject: string, paragraphs: readonly string[], links: readonly { label: string; url: string }[], funder: string) => `<!doctype html>
<html lang="cs"><head><meta charset="utf-8"><title>${escapedHtml(subject)}</title></head>
<body style="font-family: sans-serif; line-height: 1.5; color: #1a1a1a; max-width: 40em">
${paragraphs.map((text) => `<p>${escapedHtml(text).replaceAll('\n', '<br>')}</p>`).join('\n')}
<p>${links.map(({ label, url }) => `<a href="${escapedHtml(url)}">${escapedHtml(label)}</a>`).join('<br>\n')}</p>
<hr><p style="color: #555">${escapedHtml(funder)}</p>
</body></html>
`;
