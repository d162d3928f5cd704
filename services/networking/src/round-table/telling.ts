import type { EntityManager } from 'typeorm';
import { pragueDay } from '@opora/kernel';
import { remindersSet, roundTableCancelled, roundTableMoved, roundTableScheduled, tellAll, type Event } from '@opora/contracts';
import type { Work } from '@opora/subgraph';
import type { RoundTable } from './round-table.entity';

type Telling = Pick<Work, 'send' | 'now'>;

/** A date of the past is a record, not news. */
const isNews = ({ now }: Telling, day: string | null): day is string => day !== null && day >= pragueDay(now);
const sendAll = ({ send }: Telling, events: readonly Event[]): void => events.forEach((event) => send(event));

/** Tells the facilitators of a date, but those who knew it. */
export function tellDated(work: Telling, { id, orpCode, krajCode, date, facilitatorIds, version }: RoundTable, knew: readonly string[]): void {
  const recipients = facilitatorIds.filter((each) => !knew.includes(each));
  if (isNews(work, date)) sendAll(work, tellAll(roundTableScheduled, { recipients, roundTableId: id, orpCode, krajCode, date, version }));
}

/** Whoever was told of the table: its facilitators and everybody its invitations reached. */
async function told(tx: EntityManager, { id, facilitatorIds }: RoundTable): Promise<string[]> {
  const invited = await tx.query('select distinct p.person_id as id from invited_person p join invitation i on i.id = p.invitation_id where i.round_table_id = $1', [id]) as { id: string }[];
  return [...new Set([...facilitatorIds, ...invited.map((row) => row.id)])];
}

/** Tells facilitators and invited people that the table takes place on another day. */
export async function tellMoved(work: Telling & Pick<Work, 'tx'>, table: RoundTable, from: string): Promise<void> {
  if (!isNews(work, table.date)) return;
  sendAll(work, tellAll(roundTableMoved, { recipients: await told(work.tx, table), roundTableId: table.id, from, day: table.date, version: table.version }));
}

/** Tells facilitators and invited people that the table does not take place. */
export async function tellCancelled(work: Telling & Pick<Work, 'tx'>, table: RoundTable): Promise<void> {
  if (!isNews(work, table.date)) return;
  sendAll(work, tellAll(roundTableCancelled, { recipients: await told(work.tx, table), roundTableId: table.id, day: table.date, version: table.version }));
}

/** Who is to come: facilitators, and the people of every invitation that was not declined. */
async function expected(tx: EntityManager, { id, facilitatorIds }: RoundTable): Promise<string[]> {
  const invited = await tx.query(
    `select distinct p.person_id as id from invited_person p join invitation i on i.id = p.invitation_id where i.round_table_id = $1 and i.state <> 'DECLINED' order by 1 limit 10000`, [id]) as { id: string }[];
  return [...new Set([...facilitatorIds, ...invited.map((row) => row.id)])];
}

/** Plans the reminders of a table anew, after every change of its day or of who is to come; takes them back when it does not take place, has taken place, or its day has passed. */
export async function planReminders(work: Telling & Pick<Work, 'tx'>, table: RoundTable): Promise<void> {
  const day = table.status === 'SCHEDULED' && isNews(work, table.date) ? table.date : null;
  if (day === null && table.reminded === 0) return;
  const [[row]] = await work.tx.query('update round_table set reminded = reminded + 1 where id = $1 returning reminded', [table.id]) as [[{ reminded: number }], number];
  table.reminded = row.reminded;
  work.send(remindersSet({ about: { type: 'RoundTable', id: table.id }, day, time: null, recipients: day === null ? [] : await expected(work.tx, table), version: row.reminded, sequence: table.version }));
}

/** Who agreed to one day has not agreed to another: invitations to a table that moves wait for an answer again. */
export const askAgain = (tx: EntityManager, { id }: RoundTable): Promise<unknown> =>
  tx.query(`update invitation set state = 'SENT', answered_at = null, version = version + 1, updated_at = now() where round_table_id = $1 and state <> 'SENT'`, [id]);
