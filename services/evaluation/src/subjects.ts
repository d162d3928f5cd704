import { ofPeople, ofPerson, type SubjectTable } from '@opora/subgraph';

/** What this service holds of people: who is told of runs, and who asked for one. */
export const subjects: readonly SubjectTable[] = [
  ofPerson('known_grant', 'person_id', { category: 'CONTACT', endedBy: 'the person’s own record in networking' }, 'delete'),
  ofPeople('evaluation_run', 'requested_by', { category: 'WORK_RECORD', from: 'coalesce(t.finished_at::date, m.today)' }),
];
