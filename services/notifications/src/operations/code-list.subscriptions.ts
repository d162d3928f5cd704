import type { EntityManager } from 'typeorm';
import { codeListCounted, codeListDecided, codeListKept } from '@opora/contracts';
import { lockTerritories, on, settleEdition, type Subscription } from '@opora/subgraph';
import { CodeListImport } from './code-list-import.entity';
import { decided } from './code-list.rules';

const locked = (tx: EntityManager, id: string) => tx.findOneOrFail(CodeListImport, { where: { id }, lock: { mode: 'pessimistic_write' } });

/** Keeps what a service answered; the last one decides. What is decided is in use here with the decision, so that the next edition is compared with it. */
const takeAnswer = on(codeListCounted, async ({ tx, now, send }, { importId, service, uses }) => {
  // Before the row, as every command has it: whoever withdraws holds the one and waits for the other.
  await lockTerritories(tx);
  const proposed = await locked(tx, importId);
  if (proposed.state !== 'PROPOSED') return;
  proposed.answers = [...proposed.answers.filter((answer) => answer.service !== service), { service, answeredAt: now.toISOString(), uses: [...uses], inForceAt: null }];
  const state = decided(proposed);
  if (state !== null) {
    const decision = { importId, kind: proposed.kind, edition: proposed.version, inForce: state === 'IN_FORCE' };
    await settleEdition(tx, decision);
    send(codeListDecided(decision));
    Object.assign(proposed, { state, decidedAt: now });
  }
  await tx.save(proposed);
});

/** Keeps since when a service has the edition in use. */
const noteKept = on(codeListKept, async ({ tx, now }, { importId, service }) => {
  const imported = await locked(tx, importId);
  imported.answers = imported.answers.map((answer) => (answer.service === service ? { ...answer, inForceAt: answer.inForceAt ?? now.toISOString() } : answer));
  await tx.save(imported);
});

export const codeListSubscriptions: readonly Subscription[] = [takeAnswer, noteKept];
