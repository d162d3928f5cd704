import { signedIn } from '@opora/kernel';
import { batch, mutation, type Context } from '@opora/subgraph';
import { Organisation } from '../organisation/organisation.entity';
import { closeRoundTable, recordRoundTableAttendance, recordMinutes, removeMinuteItem } from './minutes.commands';
import { completenessOf, minutesOf, type MinutesRow } from './minutes.queries';

export const minutesResolvers = {
  Mutation: { recordMinutes: mutation(recordMinutes), removeMinuteItem: mutation(removeMinuteItem), recordRoundTableAttendance: mutation(recordRoundTableAttendance), closeRoundTable: mutation(closeRoundTable) },
  RoundTable: { minutes: batch(signedIn, minutesOf), completeness: batch(signedIn, completenessOf) },
  MinuteItem: {
    organisation: batch(signedIn, (cx: Context, items: readonly MinutesRow[]) => Promise.all(items.map(({ organisationId }) => (organisationId ? cx.find(Organisation, organisationId) : null)))),
  },
};
