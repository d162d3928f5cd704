import { anyOf, assertPeriod, common, pastOr, pragueDay } from '@opora/kernel';
import { defineCommand, refusing } from '@opora/subgraph';
import { requireKraj } from '@opora/territory';
import { assertMayCoordinate, assertProjectOfKraj, COORDINATORS } from '../scope';
import { CoordinatorPost } from './coordinator-post.entity';
import { RecordCoordinatorPostInput } from './coordinator.input';

/** Records since when the post is filled; one record a project, corrected by its version. */
export const recordCoordinatorPost = defineCommand({
  name: 'recordCoordinatorPost', input: RecordCoordinatorPostInput, allow: anyOf(...COORDINATORS),
  async run({ tx, actor, now, lock }, { projectId, krajCode, filledFrom, filledTo, source, expectedVersion }) {
    assertMayCoordinate(actor, requireKraj(krajCode, 'input.krajCode').code, 'input.krajCode');
    await assertProjectOfKraj(tx, projectId, krajCode);
    if (filledTo) assertPeriod({ from: filledFrom, to: filledTo }, 'input');
    const known = await tx.findOneBy(CoordinatorPost, { projectId });
    requireKraj(krajCode, 'input.krajCode', { validOn: pastOr(filledTo, pragueDay(now)), kept: known?.krajCode });
    const stale = common('CONFLICT_VERSION', { field: 'input.expectedVersion', limit: known?.version ?? 1 });
    if (known && typeof expectedVersion !== 'number') throw stale;
    const post = known ? await lock(CoordinatorPost, known.id, expectedVersion) : tx.create(CoordinatorPost, {});
    const saved = tx.save(tx.merge(CoordinatorPost, post, { projectId, krajCode, filledFrom, filledTo: filledTo ?? null, source: source ?? null }));
    return refusing(saved, { coordinator_post_once_per_project: () => stale.violations[0]! });
  },
});
