import type { SubjectTable } from '@opora/subgraph';

/** What this service holds of people: who is told of runs, and who asked for one. */
export const subjects: readonly SubjectTable[] = [
  { table: 'known_grant', where: 't.person_id = $1', forget: 'delete' },
  { table: 'evaluation_run', where: '$1 = any(t.requested_by)', forget: 'requested_by = array_replace(requested_by, $1, $2)' },
];
