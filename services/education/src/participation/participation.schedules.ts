import { pragueDay } from '@opora/kernel';
import type { JobRun, Schedule } from '@opora/subgraph';
import { countedIn, everyKraj } from './participation.queries';
import { lastClosedYear, publicationOf } from './participation.rules';
import { dayOfYear, PARTICIPANTS } from './participation.tally';

/** Publishes every closed year that was not yet, each once: a repeat, or two at the same moment, changes nothing. */
export async function publishParticipation({ db, now, signal, log }: JobRun): Promise<void> {
  const today = pragueDay(now());
  const years = await db.query<{ year: number }[]>(
    `select distinct extract(year from day)::int as year from tally where metric = $1 and day <= $2::date
       and not exists (select from participation_publication where participation_publication.year = extract(year from day)) order by 1 limit 100`, [PARTICIPANTS, dayOfYear(lastClosedYear(today))]);
  for (const { year } of years) {
    if (signal.aborted) return;
    const { kraje, total } = publicationOf(await countedIn({ rows: (sql, parameters) => db.query(sql, [...parameters ?? []]) }, everyKraj(), year));
    await db.query('insert into participation_publication (year, kraje, total, published_on) values ($1, $2, $3, $4) on conflict do nothing', [year, JSON.stringify(kraje), total, today]);
    log.info({ year }, 'participation was published');
  }
}

/** After the night's other work. */
export const publishParticipationSchedule: Schedule = { name: 'publish-participation', cron: '25 4 * * *', run: publishParticipation };
