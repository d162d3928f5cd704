import type { SubjectTable } from '@opora/subgraph';

/** Who had access to what: the platform's default until a kraj's own filing plan says otherwise. */
const ACCESS = { category: 'ACCESS_EVIDENCE', years: 3 } as const;

/** What this service holds of people. Tables keep their rows, so that every count stays; the person becomes somebody without a name. */
export const subjects: readonly SubjectTable[] = [
  { table: 'person', where: 't.id = $1', forget: `id = $2, name = 'Anonymizovaná osoba', role_title = null, employer_id = null, version = version + 1` },
  { table: 'round_table', where: '$1 = any(t.facilitator_ids)', forget: 'facilitator_ids = array_replace(facilitator_ids, $1, $2)' },
  { table: 'round_table_plan', where: '$1 = any(t.facilitator_ids)', forget: 'facilitator_ids = array_replace(facilitator_ids, $1, $2)' },
  { table: 'role_grant', where: 't.person_id = $1', retention: { ...ACCESS, from: 'coalesce(t.withdrawn_at::date, t.valid_to, current_date)' }, forget: 'person_id = $2' },
  { table: 'opened_access', where: 't.person_id = $1', retention: { ...ACCESS, from: 't.until::date' }, forget: 'person_id = $2' },
  // Forgotten by themselves after a day; until then they keep stolen tokens out.
  { table: 'ended_session', where: 't.person_id = $1', forget: 'keep' },
  { table: 'invited_person', where: 't.person_id = $1', forget: 'person_id = $2' },
  { table: 'need', where: 't.raised_by = $1', forget: 'raised_by = $2' },
];
