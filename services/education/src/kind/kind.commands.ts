import { anyOf, assertNone, notFound, notInFuture, pragueDay, refuse } from '@opora/kernel';
import { defineCommand } from '@opora/subgraph';
import { assertMayPlan, getProject, PLANNERS } from '../scope';
import { EventKind } from './event-kind.entity';
import { EventPlan } from './event-plan.entity';
import { SetEventPlanInput } from './kind.input';
import type { Norm } from './kind.rules';

/** Sets how many events of a kind a project plans and which numbers its rules have; a repeat replaces the plan. */
export const setEventPlan = defineCommand({
  name: 'setEventPlan', input: SetEventPlanInput, allow: anyOf(...PLANNERS),
  async run({ tx, actor, now }, { projectId, kind: kindCode, norm, areas, ...rest }) {
    const project = await getProject(tx, projectId);
    assertMayPlan(actor, project);
    if (!await tx.findOneBy(EventKind, { code: kindCode })) throw notFound('input.kind');
    const today = pragueDay(now);
    assertNone([
      ...notInFuture(rest.statedOn, today, 'input.statedOn'),
      ...(rest.perArea !== null && (areas ?? []).length === 0 ? [{ code: 'EDU_AREA_UNKNOWN', rule: 'R-EDU-14', field: 'input.areas', messageCs: 'Plán po oblastech musí oblasti vyjmenovat.' }] : []),
    ]);
    if (rest.perArea !== null && rest.target !== null && rest.target !== rest.perArea * areas!.length)
      refuse({ code: 'EDU_PLAN_TARGET', rule: 'R-EDU-14', field: 'input.target', actual: rest.target, limit: rest.perArea * areas!.length, messageCs: `Plán má ${rest.perArea * areas!.length} akcí (${rest.perArea} v každé z ${areas!.length} oblastí), zadáno ${rest.target}.` });
    const phase = rest.phase ?? 0;
    const known = await tx.findOneBy(EventPlan, { projectId, kindCode, phase });
    const stated = Object.fromEntries(Object.entries(norm ?? {}).filter(([, value]) => value !== null && value !== undefined)) as Norm;
    return tx.save(Object.assign(known ?? tx.create(EventPlan), { ...rest, projectId, kindCode, phase, areas: areas ?? [], norm: stated, target: rest.target ?? (rest.perArea === null ? null : rest.perArea * areas!.length) }));
  },
});
