import type { WatchedFigure } from '@opora/subgraph';

const COUNTED = 10_000;
const owed = (states: string) => `(select channel, state from delivery where ${states} limit ${COUNTED})`;

/** What is owed outside. The partial indexes hold only that, so counting grows with the backlog and ends at ten thousand of a kind. */
export const deliveriesWatched: WatchedFigure = {
  name: 'deliveries', help: 'Deliveries that are owed outside, or wait for a person, by channel and state; 10 000 means at least that many.', labels: ['channel', 'state'],
  sql: `select channel, state, count(*)::int as value from (${owed(`state in ('QUEUED', 'SENDING')`)} union all ${owed(`state = 'NEEDS_ATTENTION'`)}) owed group by channel, state`,
};

/** How long the oldest delivery that is due has waited. */
export const oldestDueWatched: WatchedFigure = {
  name: 'delivery_oldest_due_seconds', help: 'How long the delivery that has been due longest waits; 0 when none is due.', labels: [],
  sql: `select greatest(0, coalesce(extract(epoch from now() - (select due_at from delivery where state in ('QUEUED', 'SENDING') order by due_at, id limit 1)), 0))::float8 as value`,
};
