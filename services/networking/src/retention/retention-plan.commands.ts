import { retentionPeriodSet } from '@opora/contracts';
import { anyOf, assertNone, pragueDay } from '@opora/kernel';
import { defineCommand } from '@opora/subgraph';
import { requireKraj } from '@opora/territory';
import { assertOfficer } from '../hold/legal-hold.commands';
import { RetentionPlan } from './retention-plan.entity';
import { SetRetentionPeriodInput } from './retention-plan.input';
import { periodViolations } from './retention-plan.rules';

/** Keeps what a filing and shredding plan says and tells every service; the nightly job goes by it from then on. */
export const setRetentionPeriod = defineCommand({
  name: 'setRetentionPeriod', input: SetRetentionPeriodInput, allow: anyOf('gdpr-officer'),
  async run({ tx, actor, now, send }, { category, krajCode: given, years: asked, source }) {
    assertOfficer(actor);
    const krajCode = given ? requireKraj(given, 'input.krajCode').code : '';
    const years = asked ?? null;
    assertNone(periodViolations(category, years));
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`retention of ${category} in ${krajCode}`]);
    const known = await tx.findOneBy(RetentionPlan, { category, krajCode });
    if (given) requireKraj(krajCode, 'input.krajCode', { validOn: pragueDay(now), kept: known?.krajCode });
    const plan = await tx.save(tx.merge(RetentionPlan, known ?? tx.create(RetentionPlan, { category, krajCode }), { years, source, setBy: actor.sub }));
    send(retentionPeriodSet({ category, krajCode: krajCode || null, years, version: plan.version }));
    return plan;
  },
});
