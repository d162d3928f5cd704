import { pragueDay, type DurationUnit } from '@opora/kernel';
import type { Context } from '@opora/subgraph';
import { In, IsNull } from 'typeorm';
import { Employment } from '../employment/employment.entity';
import { ExternalTraining } from '../own-training/external-training.entity';
import { TrainingAbsence } from '../own-training/training-absence.entity';
import { ownId } from '../people';
import { formOf } from '../training-rules/form.rules';
import { ParticipationPlan } from './participation-plan.entity';
import { trainingRecord, type TrainingItem, type TrainingRecord } from './training-record.rules';
import { yearlyRulesOf } from '../training-rules/training-rule-set';

export interface OwnRecord extends TrainingRecord { personId: string; absences: TrainingAbsence[] }
interface AttendedEvent { eventId: string; projectId: string; kindCode: string; titleCs: string; day: string; minutes: number; unit: DurationUnit; accredited: boolean; certificateNumber: string | null }

/** More than a person's whole career. */
const MOST = 2000;

/** Events the person was present at, one row for each year an event has days in; minutes are those attended, also where a day was missed. */
const attendedBy = (cx: Context, personId: string): Promise<AttendedEvent[]> => cx.rows<AttendedEvent>(
  `select event.id as "eventId", event.project_id as "projectId", event.kind_code as "kindCode", coalesce(topic.title_cs, event.title_cs) as "titleCs", max(attendance.date)::text as day,
     sum(attendance.minutes)::int as minutes, coalesce(accreditation.hour_unit, 'HOUR') as unit, event.accreditation_id is not null as accredited, certificate.number as "certificateNumber"
   from attendance join event_session on event_session.id = attendance.session_id join event on event.id = event_session.event_id
     join registration on registration.id = attendance.registration_id left join topic on topic.id = registration.topic_id
     left join accreditation on accreditation.id = event.accreditation_id
     left join certificate on certificate.registration_id = attendance.registration_id and certificate.event_id = event.id and certificate.revoked_at is null
   where attendance.person_id = $1 and attendance.state = 'PRESENT'
   group by event.id, topic.title_cs, accreditation.hour_unit, certificate.number, extract(year from attendance.date) order by day limit ${MOST}`, [personId]);

const attendedItem = ({ kindCode, ...event }: AttendedEvent): TrainingItem => ({ ...event, form: formOf(kindCode, event.accredited), elearning: false, externalTrainingId: null });
const externalItem = ({ id, titleCs, to, minutes, unit, form, elearning }: ExternalTraining): TrainingItem =>
  ({ titleCs, day: to, minutes, unit, form, elearning, accredited: form === 'ACCREDITED_COURSE', certificateNumber: null, eventId: null, projectId: null, externalTrainingId: id });

/** The caller's own training record of a year. Throws INVALID_YEAR; FORBIDDEN for a program. */
export async function myTrainingRecord(cx: Context, year: number): Promise<OwnRecord> {
  const personId = ownId(cx.actor!);
  const rules = yearlyRulesOf(year, pragueDay(cx.now()));
  const db = await cx.manager();
  const employments = await db.find(Employment, { where: { personId }, order: { from: 'ASC' }, take: MOST });
  const absences = await db.find(TrainingAbsence, { where: { personId, withdrawnOn: IsNull() }, order: { from: 'ASC' }, take: MOST });
  const external = await db.find(ExternalTraining, { where: { personId, withdrawnOn: IsNull() }, order: { to: 'ASC' }, take: MOST });
  const items = [...(await attendedBy(cx, personId)).map(attendedItem), ...external.map(externalItem)];
  const plans = await db.findBy(ParticipationPlan, { projectId: In(items.flatMap(({ projectId }) => projectId ?? [])) });
  const programmes = new Map(plans.map(({ projectId, programme }) => [projectId, programme]));
  return { personId, absences, ...trainingRecord(year, { employments, absences, items, programmes }, rules) };
}
