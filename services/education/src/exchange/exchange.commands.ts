import { anyOf, assertNone, refuse } from '@opora/kernel';
import { checkTable, fileBytes, readTable, repeatedRows, ruleProblems, type RowProblem, type Table } from '@opora/sheets';
import { defineCommand, type Work } from '@opora/subgraph';
import { notStarted } from '../attendance/attendance.rules';
import { lockSitting, problemsOfRows, recordRows, registeredAt, type RecordedRow } from '../attendance/recording';
import { importedBytes } from '../file/attaching';
import { assertMayOrganise, ORGANISERS } from '../people';
import { lockEvents } from '../places/places';
import { givePlaces, lockPeople, placementsAt } from '../registration/placing';
import { ImportAttendanceInput, ImportParticipantsInput } from './exchange.input';
import { attendanceSheet, participantSheet } from './exchange.sheets';

/** Written within two seconds of the five a request has (measured on two busy cores); more rows are another file. */
export const MOST_IMPORTED = 2000;

/** What an import found, row by row, and what it wrote; a dry run and a file with any problem write nothing. */
export class SheetImport {
  constructor(
    readonly id: string, readonly krajCode: string | null, readonly dryRun: boolean, readonly accepted: number, readonly rejected: number, readonly written: number,
    readonly problems: readonly RowProblem[], readonly ignoredColumns: readonly string[],
  ) {}
}

interface FileIn { fileBase64: string | null; fileId: string | null }
/** The field of the input a list came in. */
const fieldOf = ({ fileId }: FileIn): string => (fileId === null ? 'input.fileBase64' : 'input.fileId');

/** The list of the request, or the one uploaded before. Throws SHEET_FILE_REQUIRED unless it is exactly one of them, NOT_FOUND for a file that is not the caller's, SHEET_…. */
async function tableOf({ tx, actor, now }: Pick<Work, 'tx' | 'actor' | 'now'>, file: FileIn): Promise<Table> {
  const { fileBase64, fileId } = file;
  if ((fileBase64 === null) === (fileId === null)) refuse({ code: 'SHEET_FILE_REQUIRED', field: 'input.fileBase64', messageCs: 'Přiložte seznam: jeho obsah, nebo klíč nahraného souboru.' });
  const field = fieldOf(file);
  const table = await readTable(fileId === null ? fileBytes(fileBase64!, field) : await importedBytes(tx, actor, fileId, now, field), field);
  if (table.rows.length > MOST_IMPORTED) refuse({ code: 'SHEET_TOO_MANY_ROWS', field, actual: table.rows.length, limit: MOST_IMPORTED, messageCs: 'Soubor smí mít nejvýše 2 000 řádků.' });
  return table;
}

const result = (id: string, krajCode: string | null, { dryRun, rows, written, problems, ignoredColumns }: { dryRun: boolean; rows: number; written: number; problems: RowProblem[]; ignoredColumns: string[] }): SheetImport => {
  const bad = new Set(problems.map(({ row }) => row)).size;
  return new SheetImport(id, krajCode, dryRun, rows - bad, bad, written, problems.sort((a, b) => a.row - b.row), ignoredColumns);
};

/** Places from a list: all of them or, when any row is refused, none. */
export const importParticipants = defineCommand({
  name: 'importParticipants', input: ImportParticipantsInput, allow: anyOf(...ORGANISERS), reach: 'service',
  async run({ tx, actor, now, send }, { eventId, dryRun, ...file }) {
    const table = await tableOf({ tx, actor, now }, file);
    const checked = checkTable(participantSheet, table, fieldOf(file));
    const personIds = checked.rows.map(({ values }) => values.personId);
    await lockPeople(tx, personIds);
    const at = (await lockEvents(tx, [eventId], now)).get(eventId)!;
    assertMayOrganise(actor, at.event.krajCode, 'input.eventId');
    const twice = repeatedRows(checked.rows, ({ personId }) => personId);
    const once = checked.rows.filter(({ row }) => !twice.some((each) => each.row === row));
    const placements = await placementsAt(tx, at, once.map(({ values }) => values.personId), now, (_, name) => `input.${name}`);
    const problems = [
      ...checked.problems, ...twice.map(({ row, sameAs }) => ({ row, column: 'Osoba', code: 'SHEET_ROW_TWICE', actual: row, limit: sameAs, messageCs: `Řádek ${row} je shodný s řádkem ${sameAs}.` })),
      ...placements.flatMap(({ problems: own }, n) => ruleProblems(participantSheet, once[n]!.row, own)),
    ];
    const given = dryRun || problems.length > 0 ? [] : await givePlaces(tx, send, at, placements, now);
    return result(eventId, at.event.krajCode, { dryRun, rows: table.rows.length, written: given.length, problems, ignoredColumns: checked.ignoredColumns });
  },
});

/** Attendance of one day from a list: all of it or, when any row is refused, none; rows without a state are left as they were. */
export const importAttendance = defineCommand({
  name: 'importAttendance', input: ImportAttendanceInput, allow: anyOf(...ORGANISERS), reach: 'service',
  async run({ tx, actor, now }, { sessionId, dryRun, ...file }) {
    const table = await tableOf({ tx, actor, now }, file);
    const checked = checkTable(attendanceSheet, table, fieldOf(file));
    const sitting = await lockSitting(tx, sessionId, now);
    assertMayOrganise(actor, sitting.event.krajCode, 'input.sessionId');
    assertNone(notStarted(sitting.session, now));
    const filled = checked.rows.filter(({ values }) => values.state !== null);
    const rows = filled.map(({ values: { registrationId, state, minutes, online } }): RecordedRow => ({ registrationId, state: state!, minutes, online }));
    const found = problemsOfRows(sitting, rows, await registeredAt(tx, sitting.event.id));
    const problems = [...checked.problems, ...found.flatMap((own, n) => ruleProblems(attendanceSheet, filled[n]!.row, own))];
    const written = dryRun || problems.length > 0 || rows.length === 0 ? [] : await recordRows(tx, sitting, rows, now);
    return result(sessionId, sitting.event.krajCode, { dryRun, rows: table.rows.length, written: written.length, problems, ignoredColumns: checked.ignoredColumns });
  },
});
