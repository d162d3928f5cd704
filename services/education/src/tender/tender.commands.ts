import { anyOf, assertNone, pragueDay } from '@opora/kernel';
import { defineCommand } from '@opora/subgraph';
import { contractorProblems } from '../planning/planning.commands';
import { assertMayPlan, PLANNERS } from '../scope';
import { SeminarSeries } from '../series/seminar-series.entity';
import { SeriesChange } from '../series/series.commands';
import { RecordTenderInput } from './tender.input';
import { tenderProblems, tenderWarnings } from './tender.rules';

/** What happened to the small-scale tender of a series; all that is known is stated each time, so a mistake is taken back by leaving it out. */
export const recordTender = defineCommand({
  name: 'recordTender', input: RecordTenderInput, allow: anyOf(...PLANNERS),
  async run({ tx, actor, now, lock }, { seriesId, expectedVersion, announcedOn, contractSignedOn, contractorId }) {
    const series = await lock(SeminarSeries, seriesId, expectedVersion);
    assertMayPlan(actor, series, 'input.seriesId');
    const tender = { announcedOn, contractSignedOn, contractorId };
    assertNone([...tenderProblems(tender, pragueDay(now)), ...await contractorProblems(tx, contractorId)]);
    await tx.save(Object.assign(series, { tenderAnnouncedOn: announcedOn, contractSignedOn, contractorId }));
    return new SeriesChange(series.id, series.krajCode, tenderWarnings(tender, series));
  },
});
