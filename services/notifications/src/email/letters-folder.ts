import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createTransport } from 'nodemailer';
import type { Outcome } from '../sending/outcome.rules';
import type { Mail } from './compose';
import type { Mailer } from './smtp';

/** Between `<` and the sender's domain: the delivery's own id, ordered by time. */
const nameOf = ({ messageId }: Mail): string => `${messageId.slice(1).split('@')[0]!.replace(/[^\w-]/g, '')}.eml`;

/**
 * Writes e-mails into a folder instead of sending them, for one machine without a mail server: one `.eml` a letter, readable by its owner only.
 * A letter is named by its Message-ID, so that a repeated one takes the place of the first. `url` is a `file:` URL.
 */
export function folderMailer(url: string): Mailer {
  const folder = fileURLToPath(url);
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' }, { disableFileAccess: true, disableUrlAccess: true });
  const write = async (mail: Mail): Promise<void> => {
    const { message } = await transport.sendMail(mail);
    const half = join(folder, `.${randomUUID()}`);
    try {
      await writeFile(half, message as Buffer, { mode: 0o600 });
      await rename(half, join(folder, nameOf(mail)));
    } catch (error) {
      await rm(half, { force: true });
      throw error;
    }
  };
  return {
    ready: () => mkdir(folder, { recursive: true, mode: 0o700 }).then(() => true, () => false),
    send: (mail) => write(mail).then((): Outcome => ({ sent: true }), (error: { code?: string }) => ({ sent: false, code: `FOLDER_${error.code ?? 'ERROR'}`, again: true, away: true })),
    close: () => transport.close(),
  };
}
