import { anyOf, toPeople } from '@opora/kernel';
import { mutation, query, type ResolverMap } from '@opora/subgraph';
import { ORGANISERS } from '../people';
import { importAttendance, importParticipants } from './exchange.commands';
import { attendanceFile, registrationFile, type SheetFormat } from './exchange.queries';

const organisers = toPeople(anyOf(...ORGANISERS));

export const exchangeResolvers: ResolverMap = {
  Query: {
    registrationFile: query(organisers, (cx, { eventId, format }: { eventId: string; format: SheetFormat }) => registrationFile(cx, eventId, format)),
    attendanceFile: query(organisers, (cx, { sessionId, format }: { sessionId: string; format: SheetFormat }) => attendanceFile(cx, sessionId, format)),
  },
  Mutation: { importParticipants: mutation(importParticipants), importAttendance: mutation(importAttendance) },
};
