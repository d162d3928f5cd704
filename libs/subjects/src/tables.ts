import type { RetentionCategory, ServiceName } from '@opora/contracts';
import type { EventWork } from '@opora/road';
import { yearsOf, type Periods } from './periods';

/** Why rows are kept and when they end: by the day their period counts from, or by a schedule or rule of the service's own, named. */
export type Retention = { category: RetentionCategory; from: string; kraj?: string } | { category: RetentionCategory; endedBy: string };

/**
 * What one table holds of people, so that a person can be told everything and be forgotten, and nobody is kept for ever. SQL about a row of the table, named `t`;
 * `m.person` is the person, `m.pseudonym` what takes their place, `m.today` the day.
 */
export interface SubjectTable {
  table: string;
  /** True for a row about the person. */
  where: string;
  /** Whose the row is: a person's id, several by `unnest`. */
  person: string;
  retention: Retention;
  /** How a row stops being about anybody: `delete`, `keep` where only time may, or what is set. Counts must not change by it. */
  forget: 'delete' | 'keep' | string;
  /** The row that names the person to every service: it ends when no service has a reason to keep anything of them. */
  card?: true;
  /** As what the audit notes who read such a row, and SQL of the id it notes: reading the row is reading the person. Rows without it are noted as the person. */
  notedAs?: { type: string; id: string };
}

/** A table whose rows are of one person, by a column of their id. */
export const ofPerson = (table: string, column: string, retention: Retention, forget = `${column} = m.pseudonym`): SubjectTable =>
  ({ table, where: `t.${column} = m.person`, person: `t.${column}`, retention, forget });

/** The same, where the audit notes a reading of a row by the row's own id. */
export const notedAs = (type: string, table: SubjectTable, id = 't.id'): SubjectTable => ({ ...table, notedAs: { type, id } });

/** A table whose rows name several people in an array. */
export const ofPeople = (table: string, column: string, retention: Retention): SubjectTable =>
  ({ table, where: `m.person = any(t.${column})`, person: `unnest(t.${column})`, retention, forget: `${column} = array_replace(t.${column}, m.person, m.pseudonym)` });

const UUID = `'^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'`;
/** A table in which a text is a person's id, or the name of a program. */
export const ofActor = (table: string, column: string, retention: Retention): SubjectTable =>
  ({ table, where: `t.${column} = m.person::text`, person: `case when t.${column} ~ ${UUID} then t.${column}::uuid end`, retention, forget: `${column} = m.pseudonym::text` });

/** Notes of reads and changes are evidence against the reader too: time alone ends them. */
export const AUDIT: SubjectTable = {
  table: 'audit', where: `t.object_type = 'Person' and t.object_id = m.person::text`, person: `t.object_id::uuid`, retention: { category: 'AUDIT_LOG', from: 't.at::date' }, forget: 'keep',
};
/** What this library must know of a service. */
export interface Holder {
  name: ServiceName;
  /** What its tables hold of people. */
  subjects?: readonly SubjectTable[];
  /** Ends what a person is still to come to, before they are forgotten: evidence is kept, a promise to nobody is not. */
  leave?(work: EventWork, subjectId: string): Promise<void>;
}
export const subjectTables = ({ subjects = [] }: Holder): readonly SubjectTable[] => [...subjects, AUDIT];

/** The last day of a row's period; null where no period ends it. */
export const keptUntil = ({ retention }: SubjectTable, periods: Periods): string =>
  ('from' in retention ? `((${retention.from}) + make_interval(years => ${yearsOf(retention.category, retention.kraj, periods)}))::date` : 'null::date');

/** The people of a statement: ids in `$1`, what takes their places in `$2`, the day in `$3`. */
export const PEOPLE = `(select p.person, p.pseudonym, $3::date as today from unnest($1::uuid[], $2::uuid[]) as p(person, pseudonym)) m`;
