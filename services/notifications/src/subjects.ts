import type { SubjectTable } from '@opora/subgraph';

/** What this service holds of people. What was sent stays counted, to somebody without a name; the inbox, the address and the choices go. */
export const subjects: readonly SubjectTable[] = [
  { table: 'notification', where: 't.recipient = $1', forget: 'delete' },
  { table: 'contact', where: 't.id = $1', forget: 'delete' },
  { table: 'preference', where: 't.person_id = $1', forget: 'delete' },
  { table: 'known_person', where: 't.id = $1', forget: 'delete' },
  { table: 'delivery', where: 't.recipient = $1', forget: 'recipient = $2' },
  { table: 'timed_notice', where: `strpos(t.payload::text, $1::text) > 0`, forget: `payload = replace(payload::text, $1::text, $2::text)::jsonb` },
];
