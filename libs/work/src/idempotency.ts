import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { common, type Actor } from '@opora/kernel';
import { Idempotency } from './idempotency.entity';
import type { CommandInput } from './input';

/**
 * Runs `work` once for a caller's key and remembers its answer in the same transaction. A second request with the key waits for the first,
 * then gets the same answer for the same input and IDEMPOTENCY_MISMATCH for any other. Without a key it simply runs.
 * Keys live 24 hours; those under `setup/` for ever, so that an installation step can be repeated at any time.
 */
export async function once<R extends object>(tx: EntityManager, actor: Actor, operation: string, input: CommandInput, work: () => Promise<R>): Promise<R> {
  const key = input.idempotencyKey;
  if (!key) return work();
  const inputHash = createHash('sha256').update(JSON.stringify(Object.entries(input).sort())).digest('base64url');
  const claimed = (await tx.query(
    `insert into idempotency (actor, key, operation, input_hash) values ($1, $2, $3, $4)
     on conflict (actor, key) do update set operation = excluded.operation, input_hash = excluded.input_hash, entity = null, answer = null, created_at = now()
       where idempotency.created_at < now() - interval '24 hours' and not starts_with(idempotency.key, 'setup/')
     returning key`, [actor.sub, key, operation, inputHash])) as unknown[];
  if (claimed.length === 0) return replay<R>(tx, actor, operation, inputHash, key);
  const answer = await work();
  const entity = tx.connection.hasMetadata(answer.constructor) ? answer.constructor.name : null;
  await tx.update(Idempotency, { actor: actor.sub, key }, { entity, answer: JSON.parse(JSON.stringify(answer)) as object });
  return answer;
}

async function replay<R extends object>(tx: EntityManager, actor: Actor, operation: string, inputHash: string, key: string): Promise<R> {
  const kept = await tx.findOneByOrFail(Idempotency, { actor: actor.sub, key });
  if (kept.operation !== operation || kept.inputHash !== inputHash) throw common('IDEMPOTENCY_MISMATCH', { field: 'input.idempotencyKey' });
  return (kept.entity ? tx.create(kept.entity as never, kept.answer as never) : kept.answer) as R;
}
