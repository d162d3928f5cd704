import type { SubjectTable } from '@opora/subgraph';

/** Evidence of support from the ESF: the beneficiary keeps it about ten years (model.md §14; to be confirmed by the call's own rules). */
const ESF = { category: 'ESF_EVIDENCE', years: 10 } as const;

/** What this service holds of people. Rows stay, so that every count and every order of applicants stays; the person becomes somebody without a name. */
export const subjects: readonly SubjectTable[] = [
  { table: 'registration', where: 't.person_id = $1', retention: { ...ESF, from: 't.applied_at::date' }, forget: 'person_id = $2' },
  { table: 'attendance', where: 't.person_id = $1', retention: { ...ESF, from: 't.date' }, forget: 'person_id = $2' },
  { table: 'certificate', where: 't.person_id = $1', retention: { ...ESF, from: 't.issued_on' }, forget: 'person_id = $2' },
  { table: 'offer', where: 't.person_id = $1', forget: 'person_id = $2' },
  { table: 'allocation_result', where: 't.person_id = $1', retention: { ...ESF, from: '(select a.created_at::date from allocation a where a.id = t.allocation_id)' }, forget: 'person_id = $2' },
  { table: 'allocation', where: 't.confirmed_by = $1::text', retention: { ...ESF, from: 't.created_at::date' }, forget: 'confirmed_by = $2::text' },
  { table: 'feedback_given', where: 't.person_id = $1', forget: 'person_id = $2' },
  { table: 'external_training', where: 't.person_id = $1', forget: 'person_id = $2, evidence_url = null' },
  { table: 'training_absence', where: 't.person_id = $1', forget: 'person_id = $2' },
  { table: 'calendar_feed', where: 't.person_id = $1', forget: 'delete' },
  { table: 'employment', where: 't.person_id = $1', forget: 'person_id = $2' },
  { table: 'staff_training', where: 't.person_id = $1', retention: { ...ESF, from: 't.completed_on' }, forget: 'person_id = $2' },
];
