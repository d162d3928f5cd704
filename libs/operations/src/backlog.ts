import type { DataSource } from 'typeorm';
import type { ServiceName } from '@opora/contracts';
import type { Jobs } from '@opora/jobs';
import { atMostOncePer, watched, type Reading } from '@opora/telemetry';
import { undelivered, type Running } from '@opora/road';
import { integrityChecked, integrityFindings, jobsDropped, outboxOldest, outboxUndone, queueJobs, queueOldest } from './metrics';

/** A figure of one service that the operator watches: SQL over partial indexes that selects its labels and `value`, bounded by a limit. */
export interface WatchedFigure { name: string; help: string; labels: readonly string[]; sql: string }

interface CheckedRow { name: string; severity: string; count: number | null; at: number }
const EVERY_MS = 5000;
const figures = new Map<string, ReturnType<typeof watched<string>>>();

/** Shows what a service owes, its queues and its own figures, until closed. Each is read at most once in five seconds, however often it is asked for. */
export function watchBacklog({ service, db, jobs, own = [] }: { service: ServiceName; db: DataSource; jobs: Jobs; own?: readonly WatchedFigure[] }): Running {
  const owed = atMostOncePer(EVERY_MS, () => undelivered(db.manager));
  const checked = atMostOncePer(EVERY_MS, () => db.query(`select name, severity, count, extract(epoch from checked_at)::float8 as at from integrity_result order by name limit 100`) as Promise<CheckedRow[]>);
  const unwatch = [
    integrityFindings.watch(async () => (await checked()).map(({ name, severity, count }) => ({ labels: { service, check: name, severity }, value: count ?? -1 }))),
    integrityChecked.watch(async () => { const times = (await checked()).map(({ at }) => at); return times.length === 0 ? [] : [{ labels: { service }, value: Math.min(...times) }]; }),
    outboxUndone.watch(async () => {
      const { waiting, needsAttention } = await owed();
      return [{ labels: { service, state: 'waiting' }, value: waiting }, { labels: { service, state: 'needs_attention' }, value: needsAttention }];
    }),
    outboxOldest.watch(async () => [{ labels: { service }, value: ((await owed()).oldestMs ?? 0) / 1000 }]),
    ...queuesOf(service).flatMap((queue) => {
      jobsDropped.inc({ queue }, 0); // there from the start, so that the first one dropped is an increase
      const counts = atMostOncePer(EVERY_MS, () => jobs.queue(queue).counts());
      return [
        queueJobs.watch(async () => {
          const { waiting, active, failed, delayed } = await counts();
          return Object.entries({ waiting, active, failed, delayed }).map(([state, value]) => ({ labels: { queue, state }, value }));
        }),
        queueOldest.watch(async () => [{ labels: { queue }, value: ((await counts()).oldestMs ?? 0) / 1000 }]),
      ];
    }),
    ...own.map((figure) => {
      const read = atMostOncePer(EVERY_MS, () => db.query(figure.sql) as Promise<(Record<string, string> & { value: number })[]>);
      return gaugeOf(figure).watch(async () => (await read()).map(({ value, ...labels }): Reading => ({ labels: labels as Record<string, string>, value: Number(value) })));
    }),
  ];
  return { close: async () => { for (const end of unwatch) end(); } };
}

/** The queues a service takes its work from. */
export const queuesOf = (service: ServiceName): string[] => [`events-${service}`, `acks-${service}`];

function gaugeOf({ name, help, labels }: WatchedFigure): ReturnType<typeof watched<string>> {
  const known = figures.get(name) ?? watched(name, help, labels);
  figures.set(name, known);
  return known;
}
