import { anyOf, assertNone, notFound } from '@opora/kernel';
import { defineCommand } from '@opora/subgraph';
import { countListed, listedBy } from '../exchange/exchange.lists';
import { mayOrganise, ORGANISERS, ownId } from '../people';
import { RequestExportInput } from './export.input';
import { queueProblems, rowProblems } from './export.rules';
import { SheetExport } from './sheet-export.entity';

/** Asks for a list as a file that is written in the background; asked again before it is written, it is the same export. */
export const requestExport = defineCommand({
  name: 'requestExport', input: RequestExportInput, allow: anyOf(...ORGANISERS),
  async run({ tx, actor, traceId }, { list, id, format }) {
    const requestedBy = ownId(actor);
    const listed = await listedBy(tx, list, id, 'input.id');
    const { krajCode } = listed.event;
    if (!mayOrganise(actor, krajCode)) throw notFound('input.id');
    // Requests of one person wait for each other, so that the number of those not written yet is true.
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('sheet_export ' || $1, 0))`, [requestedBy]);
    const queued = await tx.findBy(SheetExport, { requestedBy, state: 'QUEUED' });
    const same = queued.find((each) => each.list === list && each.aboutId === id && each.format === format);
    if (same) return same;
    assertNone([...queueProblems(queued.length, 'input.list'), ...rowProblems(await countListed(tx, listed), 'input.id')]);
    return tx.save(tx.create(SheetExport, { requestedBy, list, aboutId: id, krajCode, format, traceId, state: 'QUEUED', attempts: 0, rows: null, file: null, availableUntil: null, failureCs: null }));
  },
});
