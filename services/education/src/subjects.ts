import { notedAs, ofActor, ofPerson, type SubjectTable } from '@opora/subgraph';

/** Evidence of support from the ESF (model.md §14.1), by the kraj it was given in. */
const esf = (from: string, kraj = 't.kraj_code') => ({ category: 'ESF_EVIDENCE', from, kraj }) as const;
/** What no law asks for. */
const work = (from: string) => ({ category: 'WORK_RECORD', from, kraj: 't.kraj_code' }) as const;
const ALLOCATED = '(select a.created_at::date from allocation a where a.id = t.allocation_id)';
const ASKED = '(select q.created_at::date from feedback_questionnaire q where q.id = t.questionnaire_id)';
/** What stands where somebody wrote words that may speak of the person. */
const WORDLESS = `'Anonymizováno.'`;

/** What this service holds of people. Rows stay, so that every count and every order of applicants stays; the person becomes somebody without a name. */
export const subjects: readonly SubjectTable[] = [
  notedAs('Registration', ofPerson('registration', 'person_id', esf('t.applied_at::date'), `person_id = m.pseudonym, reason_cs = ${WORDLESS}`)),
  ofPerson('attendance', 'person_id', esf('t.date')),
  notedAs('Certificate', ofPerson('certificate', 'person_id', esf('t.issued_on'), `person_id = m.pseudonym, revoke_reason = case when t.revoke_reason is not null then ${WORDLESS} end`)),
  ofPerson('offer', 'person_id', work('t.created_at::date')),
  notedAs('Registration', ofPerson('allocation_result', 'person_id', esf(ALLOCATED)), 't.registration_id'),
  ofActor('allocation', 'confirmed_by', esf('t.created_at::date')),
  notedAs('EventReport', ofPerson('event_report_traveller', 'person_id', esf('t.until')), 't.report_id'),
  ofActor('event_report', 'submitted_by', esf('t.submitted_on')),
  ofActor('event_report', 'accepted_by', esf('t.accepted_on')),
  ofPerson('feedback_given', 'person_id', work(ASKED)),
  notedAs('ExternalTraining', ofPerson('external_training', 'person_id', work('t."to"'), `person_id = m.pseudonym, evidence_designation = ${WORDLESS}, evidence_url = null, evidence_file_id = null`)),
  notedAs('StoredFile', ofPerson('stored_file', 'person_id', work('coalesce((select e."to" from external_training e where e.evidence_file_id = t.id), t.created_at::date)'), 'delete')),
  ofActor('stored_file', 'uploaded_by', work('t.created_at::date')),
  ofPerson('sheet_export', 'requested_by', work('t.created_at::date')),
  // Bytes go with the row of their file; the person, who is told of the file, downloads them.
  { table: 'stored_file_content', where: 'false', person: 'null::uuid', retention: { category: 'WORK_RECORD', endedBy: 'stored_file' }, forget: 'delete' },
  notedAs('TrainingAbsence', ofPerson('training_absence', 'person_id', work('t."to"'))),
  // A feed is read for as long as there is something new in it.
  ofPerson('calendar_feed', 'person_id', { category: 'CONTACT', from: 'greatest(t.updated_at::date, (select max(r.applied_at)::date from registration r where r.person_id = t.person_id))' }, 'delete'),
  // One nobody has ended counts from the last word of it: what else is known of the person shows whether they are still at work.
  notedAs('Employment', ofPerson('employment', 'person_id', work('coalesce(t."to", t.updated_at::date)'))),
  ofPerson('staff_training', 'person_id', esf('t.completed_on')),
  ofActor('invitation_opt_out', 'recorded_by', { category: 'WORK_RECORD', from: 't.created_at::date' }),
];
