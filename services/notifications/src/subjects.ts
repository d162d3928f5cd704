import { ofActor, ofPerson, type Retention, type SubjectTable } from '@opora/subgraph';

/** Deleted a month or a year after they were told, by a schedule of their own. */
const TOLD: Retention = { category: 'MESSAGE', endedBy: 'the schedule forget-notices' };
/** A person who is told something is still reached; the clock begins with the last word. */
const reached = (person: string): Retention => ({ category: 'CONTACT', from: `greatest(t.updated_at::date, (select max(n.created_at)::date from notification n where n.recipient = t.${person}))` });

/** What this service holds of people. What was sent stays counted, to somebody without a name; the inbox, the address and the choices go. */
export const subjects: readonly SubjectTable[] = [
  ofPerson('notification', 'recipient', TOLD, 'delete'),
  ofPerson('contact', 'id', reached('id'), 'delete'),
  ofPerson('preference', 'person_id', reached('person_id'), 'delete'),
  ofPerson('known_person', 'id', { category: 'CONTACT', endedBy: 'the person’s own record in networking' }, 'delete'),
  ofPerson('delivery', 'recipient', TOLD),
  ofPerson('webhook', 'registered_by', { category: 'WORK_RECORD', endedBy: 'the outside system’s own end' }),
  // An operator who sent one again or gave it up.
  ofActor('delivery_step', 'by', TOLD),
  {
    table: 'timed_notice', where: `strpos(t.payload::text, m.person::text) > 0`, person: 'null::uuid', retention: TOLD,
    forget: `payload = replace(t.payload::text, m.person::text, m.pseudonym::text)::jsonb`,
  },
];
