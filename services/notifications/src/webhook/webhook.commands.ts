import { notificationKinds } from '@opora/contracts';
import { anyOf, assertNone, isUuid, refuse } from '@opora/kernel';
import { defineCommand } from '@opora/subgraph';
import { Webhook } from './webhook.entity';
import { ChangeWebhookInput, RegisterWebhookInput } from './webhook.input';

export const WEBHOOK_LIMIT = 100;
const operator = anyOf('operator');

export const registerWebhook = defineCommand({
  name: 'registerWebhook',
  input: RegisterWebhookInput,
  allow: operator,
  async run({ tx, actor }, { name, url, kinds }) {
    assertNone(kinds.filter((kind) => !notificationKinds.some(({ topic }) => topic === kind)).map((kind) => ({ code: 'NTF_KIND_UNKNOWN', field: 'input.kinds', actual: kind, messageCs: 'Neznámý druh oznámení.' })));
    await tx.query('lock table webhook in share row exclusive mode'); // two operators count one after the other
    const count = await tx.count(Webhook);
    if (count >= WEBHOOK_LIMIT) refuse({ code: 'NTF_TOO_MANY_WEBHOOKS', actual: count + 1, limit: WEBHOOK_LIMIT, messageCs: `Zapojit lze nejvýše ${WEBHOOK_LIMIT} systémů.` });
    return tx.save(tx.create(Webhook, { name, url, kinds: [...new Set(kinds)], registeredBy: isUuid(actor.sub) ? actor.sub : null, failingSince: null, disabledAt: null }));
  },
});

export const rotateWebhookSecret = defineCommand({
  name: 'rotateWebhookSecret',
  input: ChangeWebhookInput,
  allow: operator,
  async run({ tx, lock }, { id, expectedVersion }) {
    const webhook = await lock(Webhook, id, expectedVersion);
    webhook.secretVersion++;
    return tx.save(webhook);
  },
});

/** Told again from now on; what was withdrawn meanwhile stays so, and the operator may send it again. */
export const reconnectWebhook = defineCommand({
  name: 'reconnectWebhook',
  input: ChangeWebhookInput,
  allow: operator,
  async run({ tx, lock }, { id, expectedVersion }) {
    const webhook = await lock(Webhook, id, expectedVersion);
    Object.assign(webhook, { failingSince: null, disabledAt: null });
    return tx.save(webhook);
  },
});

export const disableWebhook = defineCommand({
  name: 'disableWebhook',
  input: ChangeWebhookInput,
  allow: operator,
  async run({ tx, lock, now }, { id, expectedVersion }) {
    const webhook = await lock(Webhook, id, expectedVersion);
    webhook.disabledAt ??= now;
    return tx.save(webhook);
  },
});
