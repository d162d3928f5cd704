import { anyOf } from '@opora/kernel';
import { defineCommand } from '@opora/subgraph';
import { assertMayOrganise, ORGANISERS } from '../people';
import { RecordAttendanceInput } from './attendance.input';
import { lockSitting, recordRows } from './recording';

/** The answer of recorded attendance: the day and how many rows were written. */
export class AttendanceRecorded { constructor(readonly id: string, readonly krajCode: string | null, readonly eventId: string, readonly recorded: number) {} }

/** J3: present, absent or excused on one day, with minutes. */
export const recordAttendance = defineCommand({
  name: 'recordAttendance', input: RecordAttendanceInput, allow: anyOf(...ORGANISERS), reach: 'service',
  async run({ tx, actor, now }, { sessionId, rows }) {
    const sitting = await lockSitting(tx, sessionId, now);
    assertMayOrganise(actor, sitting.event.krajCode, 'input.sessionId');
    const written = await recordRows(tx, sitting, rows, now);
    return new AttendanceRecorded(sessionId, sitting.event.krajCode, sitting.event.id, written.length);
  },
});
