import { refuse } from '@opora/kernel';
import { checkedCell, choiceCell, dayCell, defineSheet, optional, textCell, wholeNumberCell, yesNoCell } from '@opora/sheets';
import { isUuid } from '@opora/subgraph';
import type { AttendanceState } from '../attendance/attendance.rules';

/** A record's id as a cell holds it; names of people are not in this service, so lists carry ids and the reader adds the names. */
const idCell = checkedCell((text) => (isUuid(text) ? text.toLowerCase() : refuse({ code: 'SHEET_ID', messageCs: 'Zadejte identifikátor, jak je v exportu.' })));

const STATES: Readonly<Record<AttendanceState, readonly [string, ...string[]]>> = {
  PRESENT: ['přítomen', 'přítomna', 'ano', 'p'], ABSENT: ['nepřítomen', 'nepřítomna', 'ne', 'n'], EXCUSED: ['omluven', 'omluvena', 'o'],
};

/** People who hold a place, or are to hold one. */
export const participantSheet = defineSheet({ personId: { headerCs: 'Osoba', also: ['účastník', 'id osoby'], cell: idCell } });

/** Everyone registered for an event, as it is exported. */
export const registrationSheet = defineSheet({
  registrationId: { headerCs: 'Přihláška', cell: idCell },
  personId: { headerCs: 'Osoba', cell: idCell },
  organisationId: { headerCs: 'Zaměstnavatel', cell: optional(idCell) },
  state: { headerCs: 'Stav', cell: choiceCell({ PENDING_ALLOCATION: ['čeká na rozdělení míst'], CONFIRMED: ['potvrzeno'], WAITING: ['náhradník'], OFFERED: ['nabídnuto'], CANCELLED: ['zrušeno'] }) },
  appliedOn: { headerCs: 'Přihlášeno', cell: dayCell },
  reason: { headerCs: 'Důvod', cell: textCell({ max: 1000 }) },
});

/** Attendance of one day: exported, filled in, imported again. A blank state is not recorded. */
export const attendanceSheet = defineSheet({
  registrationId: { headerCs: 'Přihláška', cell: idCell },
  personId: { headerCs: 'Osoba', cell: optional(idCell), mayMiss: true },
  state: { headerCs: 'Účast', also: ['stav', 'docházka'], cell: optional(choiceCell(STATES)) },
  minutes: { headerCs: 'Minuty', also: ['minut'], cell: optional(wholeNumberCell({ min: 0, max: 1440 })), mayMiss: true },
  online: { headerCs: 'Online', cell: optional(yesNoCell), mayMiss: true },
});
