import { createHmac } from 'node:crypto';
import { anyOf, anyone, common, notFound } from '@opora/kernel';
import { Context, guarded, query, run } from '@opora/subgraph';
import type { Resolvers } from '../__generated__/types';
import { notificationsConfig } from '../config';
import { isSignedBy } from '../webhook/sign';
import { MAIL_SERVER, reportUndelivered, type UndeliveredReported } from './undelivered.commands';

/** The gateway's address for reports. */
const PATH = '/nedorucene';

/** What a mail server signs its reports with: of no use for anything else, and nothing to store. */
export const reportsSecret = (key: string): string => createHmac('sha256', key).update('undelivered-reports').digest('base64url');

/** Anybody may bring a report; only one signed with the secret is read. A signature that is not ours is answered like an address that is none. */
const takeReport = guarded(anyone, async (_parent: unknown, { input }: { input: { report: string; signature: string } }, cx: Context): Promise<UndeliveredReported> => {
  const { NOTIFICATIONS_KEY: key } = notificationsConfig();
  if (!key || !isSignedBy(reportsSecret(key), input.signature, Buffer.from(input.report, 'base64'), cx.now())) throw notFound('input.signature');
  return run(new Context(cx.db, { ...cx.caller, actor: MAIL_SERVER }, cx.now), reportUndelivered, input);
});

export const undeliveredResolvers = {
  Query: {
    undeliveredReports: query(anyOf('operator'), async () => {
      const { NOTIFICATIONS_KEY: key, PUBLIC_URL } = notificationsConfig();
      if (!key) throw common('SERVICE_UNAVAILABLE');
      return { url: `${PUBLIC_URL}${PATH}`, secret: reportsSecret(key) };
    }),
  },
  Mutation: { reportUndelivered: takeReport },
} satisfies Resolvers;
