import { anyOf, common, isUuid, notFound } from '@opora/kernel';
import { assertAllowed, guarded, mutation, query, reference, run, type Context } from '@opora/subgraph';
import type { Resolvers } from '../__generated__/types';
import { notificationsConfig } from '../config';
import { postTo, publicDoor, type Door } from './door';
import { webhookSecret } from './sign';
import { disableWebhook, reconnectWebhook, registerWebhook, rotateWebhookSecret, WEBHOOK_LIMIT } from './webhook.commands';
import { Webhook } from './webhook.entity';
import { refuseUrl } from './webhook.input';

const operator = anyOf('operator');
const TRIAL = JSON.stringify({ trial: true });

/** The installation's key; without it no message could be signed. */
function signingKey(): string {
  const key = notificationsConfig().NOTIFICATIONS_KEY;
  if (!key) throw common('SERVICE_UNAVAILABLE');
  return key;
}

interface Shown { webhook: Webhook; secret: string }
/** The secret is worked out when it is shown, after the answer has been kept for repeated requests; it is in no table. */
const shown = (webhook: Webhook): Shown => ({ webhook, secret: webhookSecret(signingKey(), webhook) });
const rotateAndShow = guarded(operator, async (_parent: unknown, { input }: { input: object }, cx: Context): Promise<Shown> => shown(await run(cx, rotateWebhookSecret, input)));

/** Sends the trial message. Throws the refusal of an address that is not public or does not take it. */
async function tried(url: string, door: Door, field?: string): Promise<void> {
  const answered = await postTo(url, TRIAL, {}, door);
  if ('problem' in answered) refuseUrl(answered.problem, field);
  else if (answered.status < 200 || answered.status > 299) refuseUrl(answered.status < 400 && answered.status >= 300 ? 'REDIRECTS' : 'REFUSES', field);
}

/** Registers after a trial message, which is sent before any transaction is open. */
export const registerThrough = (door: Door) => guarded(operator, async (_parent: unknown, { input }: { input: { url: string } }, cx: Context): Promise<Shown> => {
  assertAllowed(operator, cx.actor);
  signingKey();
  await tried(input.url, door);
  return shown(await run(cx, registerWebhook, input));
});

/** Connects a system again after a trial message, which is sent before any transaction is open. */
export const reconnectThrough = (door: Door) => guarded(operator, async (_parent: unknown, { input }: { input: { id: string } }, cx: Context): Promise<Webhook> => {
  assertAllowed(operator, cx.actor);
  const webhook = isUuid(input.id) ? await cx.find(Webhook, input.id) : null;
  if (!webhook) throw notFound('input.id');
  await tried(webhook.url, door, 'input.id');
  return run(cx, reconnectWebhook, input);
});

export const webhookResolvers = {
  Query: { webhooks: query(operator, async (cx) => (await cx.manager()).find(Webhook, { order: { name: 'ASC', id: 'ASC' }, take: WEBHOOK_LIMIT })) },
  Mutation: { registerWebhook: registerThrough(publicDoor), rotateWebhookSecret: rotateAndShow, disableWebhook: mutation(disableWebhook), reconnectWebhook: reconnectThrough(publicDoor) },
  Webhook: { __resolveReference: reference(operator, Webhook) },
} satisfies Resolvers;
