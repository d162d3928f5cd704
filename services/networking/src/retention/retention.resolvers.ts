import { RETENTION_CATEGORIES } from '@opora/contracts';
import { anyOf, DomainError, pragueDay } from '@opora/kernel';
import { mutation, query, RETENTION_RULES, type Context } from '@opora/subgraph';
import { territory } from '@opora/territory';
import type { Resolvers } from '../__generated__/types';
import { setRetentionPeriod } from './retention-plan.commands';
import { RetentionPlan } from './retention-plan.entity';

const officer = anyOf('gdpr-officer');
/** Six categories, fourteen kraje and the whole country. */
const MOST_PLANS = 90;

/** The day the report is about: today unless told; no day before today, for what ended then has ended. Throws INVALID_INPUT. */
function dayOf(cx: Context, asked?: string | null): { day: string } {
  const today = pragueDay(cx.now());
  if (asked && asked < today) throw new DomainError([{ code: 'INVALID_INPUT', field: 'day', actual: asked, limit: today, messageCs: 'Den nesmí být v minulosti.' }]);
  return { day: asked ?? today };
}

/** Every category as the platform has it, with what filing plans say of it. */
async function periods(cx: Context) {
  const plans = await (await cx.manager()).find(RetentionPlan, { order: { krajCode: 'ASC' }, take: MOST_PLANS });
  return RETENTION_CATEGORIES.map((category) => ({ ...RETENTION_RULES[category], category, plans: plans.filter((plan) => plan.category === category) }));
}

export const retentionResolvers = {
  Query: {
    retentionReport: query(officer, (cx, { day }: { day?: string | null }) => dayOf(cx, day)),
    retentionPeriods: query(officer, periods),
  },
  Mutation: { setRetentionPeriod: mutation(setRetentionPeriod) },
  RetentionPlan: { kraj: ({ krajCode }) => (krajCode ? territory.kraj(krajCode) : null) },
} satisfies Resolvers;
