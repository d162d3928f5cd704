import { anyOf, toPeople } from '@opora/kernel';
import { mutation, query, type ResolverMap } from '@opora/subgraph';
import { ORGANISERS } from '../people';
import { importAttendance, importParticipants } from './exchange.commands';
import type { SheetFormat } from './exchange.lists';
import { sheetFile } from './exchange.queries';

const organisers = toPeople(anyOf(...ORGANISERS));

export const exchangeResolvers: ResolverMap = {
  Query: {
    registrationFile: query(organisers, (cx, { eventId, format }: { eventId: string; format: SheetFormat }) => sheetFile(cx, 'REGISTRATIONS', eventId, 'eventId', format)),
    attendanceFile: query(organisers, (cx, { sessionId, format }: { sessionId: string; format: SheetFormat }) => sheetFile(cx, 'ATTENDANCE', sessionId, 'sessionId', format)),
  },
  Mutation: { importParticipants: mutation(importParticipants), importAttendance: mutation(importAttendance) },
};
