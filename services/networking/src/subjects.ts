import { ofActor, ofPeople, ofPerson, type SubjectTable } from '@opora/subgraph';

/** Who had access to what: evidence. */
const access = (from: string) => ({ category: 'ACCESS_EVIDENCE', from, kraj: 't.kraj_code' }) as const;
/** What no law asks for. */
const work = (from: string) => ({ category: 'WORK_RECORD', from, kraj: 't.kraj_code' }) as const;
/** A role ends when it is withdrawn or runs out; one in force is kept. */
const GRANT_ENDED = 'least(t.withdrawn_at::date, coalesce(t.valid_to, m.today))';
const HELD = `coalesce(t.date, t.held_by, case when t.status = 'CANCELLED' then t.updated_at::date else m.today end)`;
const PLANNED = `coalesce((select max((p ->> 'to')::date) from known_project k cross join jsonb_array_elements(k.periods) p where k.project_id = t.project_id), t.updated_at::date)`;

const officers = (from: string) => ({ category: 'ACCESS_EVIDENCE', from }) as const;
const HOLD_ENDED = 'coalesce(t.released_at::date, m.today)';
/** What stands where somebody wrote words that may speak of the person. */
const WORDLESS = `'Anonymizováno.'`;

/** What this service holds of people. Tables keep their rows, so that every count stays; the person becomes somebody without a name. */
export const subjects: readonly SubjectTable[] = [
  {
    ...ofPerson('person', 'id', work('t.updated_at::date')), card: true,
    forget: `id = m.pseudonym, name = 'Anonymizovaná osoba', role_title = null, employer_id = null, version = t.version + 1`,
  },
  ofPeople('round_table', 'facilitator_ids', work(HELD)),
  ofPeople('round_table_plan', 'facilitator_ids', work(PLANNED)),
  ofPerson('role_grant', 'person_id', access(GRANT_ENDED), `person_id = m.pseudonym, reason = ${WORDLESS}, withdraw_reason = case when t.withdraw_reason is not null then ${WORDLESS} end`),
  ofActor('role_grant', 'granted_by', access(GRANT_ENDED)),
  ofActor('role_grant', 'withdrawn_by', access(GRANT_ENDED)),
  ofPerson('opened_access', 'person_id', access('t.until::date'), `person_id = m.pseudonym, reason = ${WORDLESS}`),
  // Until their day they keep stolen tokens out.
  ofPerson('ended_session', 'person_id', { category: 'ACCESS_EVIDENCE', endedBy: 'the schedule forget-ended-sessions' }, 'keep'),
  ofPerson('invited_person', 'person_id', work('(select i.created_at::date from invitation i where i.id = t.invitation_id)')),
  ofPerson('need', 'raised_by', work('t.created_at::date')),
  // Officers and operators in their duty: evidence of what they did, while the hold or the plan is in force.
  ofActor('ended_session', 'ended_by', { category: 'ACCESS_EVIDENCE', endedBy: 'the schedule forget-ended-sessions' }),
  ofActor('legal_hold', 'set_by', officers(HOLD_ENDED)),
  ofActor('legal_hold', 'released_by', officers(HOLD_ENDED)),
  ofActor('subject_erasure', 'asked_by', officers('t.created_at::date')),
  ofActor('retention_plan', 'set_by', work('case when t.years is null then t.updated_at::date else m.today end')),
];
