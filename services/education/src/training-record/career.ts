import type { DurationUnit } from '@opora/kernel';
import { In, IsNull, type EntityManager } from 'typeorm';
import { Employment } from '../employment/employment.entity';
import { ExternalTraining } from '../own-training/external-training.entity';
import { TrainingAbsence } from '../own-training/training-absence.entity';
import { formOf } from '../training-rules/form.rules';
import { ParticipationPlan } from './participation-plan.entity';
import type { Career, TrainingItem } from './training-record.rules';

export interface FullCareer extends Career { personId: string; employments: readonly Employment[]; absences: TrainingAbsence[] }
interface AttendedEvent { personId: string; eventId: string; projectId: string; kindCode: string; titleCs: string; day: string; minutes: number; unit: DurationUnit; accredited: boolean; certificateNumber: string | null }

/** More than a person's whole career. */
const MOST = 2000;

/** Events the people were present at, one row for each year an event has days in; minutes are those attended, also where a day was missed; the unit is the accreditation's, else the topic's own. */
const attendedBy = (tx: EntityManager, personIds: readonly string[]): Promise<AttendedEvent[]> => tx.query(
  `select attendance.person_id as "personId", event.id as "eventId", event.project_id as "projectId", event.kind_code as "kindCode", coalesce(topic.title_cs, event.title_cs) as "titleCs", max(attendance.date)::text as day,
     sum(attendance.minutes)::int as minutes, coalesce(accreditation.hour_unit, nullif(topic.unit, 'NOT_STATED'), 'HOUR') as unit, event.accreditation_id is not null as accredited, certificate.number as "certificateNumber"
   from attendance join event_session on event_session.id = attendance.session_id join event on event.id = event_session.event_id
     join registration on registration.id = attendance.registration_id left join topic on topic.id = registration.topic_id
     left join accreditation on accreditation.id = event.accreditation_id
     left join certificate on certificate.registration_id = attendance.registration_id and certificate.event_id = event.id and certificate.revoked_at is null
   where attendance.person_id = any($1::uuid[]) and attendance.state = 'PRESENT'
   group by attendance.person_id, event.id, topic.title_cs, topic.unit, accreditation.hour_unit, certificate.number, extract(year from attendance.date) order by day limit $2`, [personIds, MOST * personIds.length]) as Promise<AttendedEvent[]>;

const attendedItem = ({ kindCode, personId: _personId, ...event }: AttendedEvent): TrainingItem => ({ ...event, form: formOf(kindCode, event.accredited), elearning: false, externalTrainingId: null });
const externalItem = ({ id, titleCs, to, minutes, unit, form, elearning }: ExternalTraining): TrainingItem =>
  ({ titleCs, day: to, minutes, unit, form, elearning, accredited: form === 'ACCREDITED_COURSE', certificateNumber: null, eventId: null, projectId: null, externalTrainingId: id });

/** Where people worked, when, the oldest first. */
export const employmentsOf = (tx: EntityManager, personIds: readonly string[]): Promise<Employment[]> =>
  tx.find(Employment, { where: { personId: In([...personIds]) }, order: { from: 'ASC' }, take: MOST * personIds.length });

/** All that counts in the records of these people, in a number of queries that does not grow with theirs; in the order of the ids. */
export async function careersOf(tx: EntityManager, personIds: readonly string[], employments: readonly Employment[]): Promise<FullCareer[]> {
  if (personIds.length === 0) return [];
  const [ids, take] = [In([...personIds]), MOST * personIds.length];
  const absences = await tx.find(TrainingAbsence, { where: { personId: ids, withdrawnOn: IsNull() }, order: { from: 'ASC' }, take });
  const external = await tx.find(ExternalTraining, { where: { personId: ids, withdrawnOn: IsNull() }, order: { to: 'ASC' }, take });
  const attended = await attendedBy(tx, personIds);
  const programmes = new Map((await tx.findBy(ParticipationPlan, { projectId: In([...new Set(attended.map(({ projectId }) => projectId))]) })).map(({ projectId, programme }) => [projectId, programme]));
  const of = <R extends { personId: string }>(rows: readonly R[], id: string) => rows.filter(({ personId }) => personId === id);
  return personIds.map((personId) => ({
    personId, employments: of(employments, personId), absences: of(absences, personId), programmes, items: [...of(attended, personId).map(attendedItem), ...of(external, personId).map(externalItem)],
  }));
}
