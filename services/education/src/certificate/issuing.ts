import { notFound, pragueDay, type Violation } from '@opora/kernel';
import { In, IsNull, type EntityManager } from 'typeorm';
import { Accreditation } from '../accreditation/accreditation.entity';
import { Attendance } from '../attendance/attendance.entity';
import type { CertificateFacts } from '../certificate-document/certificate-facts';
import { EventKind } from '../kind/event-kind.entity';
import type { Booked } from '../places/places';
import { Registration } from '../registration/registration.entity';
import { EventSession } from '../session/event-session.entity';
import { Topic } from '../topic/topic.entity';
import { CertificateRegister } from './certificate-register.entity';
import { CertificateSetup } from './certificate-setup.entity';
import { Certificate } from './certificate.entity';
import { certificateExists, certificateNumber, certifiedMinutes, earnedProblems, verificationCode, type Sat } from './certificate.rules';

export interface Refused { registrationId: string; personId: string; violation: Violation }
export interface Issued { certificates: Certificate[]; refused: Refused[] }

/** Registrations one batch looks at; a larger event takes several. */
export const AT_ONCE = 1000;

/** Who holds a place at an event, in the order of their applications, after the registration the batch before ended with; and how many remain. Throws NOT_FOUND for an end that is not of the event. */
export async function batchOf(tx: EntityManager, eventId: string, after: string | null): Promise<{ registrations: Registration[]; next: string | null; remaining: number }> {
  if (after !== null && !await tx.existsBy(Registration, { id: after, eventId })) throw notFound('input.after');
  const left = tx.createQueryBuilder(Registration, 'r').where(`r.event_id = :eventId and r.state = 'CONFIRMED'`, { eventId });
  if (after !== null) left.andWhere('(r.applied_at, r.id) > (select last.applied_at, last.id from registration last where last.id = :after)', { after });
  const [registrations, count] = await left.orderBy('r.appliedAt').addOrderBy('r.id').take(AT_ONCE).getManyAndCount();
  const remaining = count - registrations.length;
  return { registrations, remaining, next: remaining > 0 ? registrations.at(-1)!.id : null };
}

/** What every certificate of one event says alike. */
type Common = Pick<CertificateFacts, 'titleCs' | 'kindCs' | 'place' | 'mode' | 'accreditation' | 'lecturers' | 'organiser' | 'signatory' | 'issuedOn' | 'issuedAt' | 'funderLines'> & { verifyUrl: string };

/** Issues a certificate to each of the registrations that has earned one; the others are named with the reason. The event is locked by the caller. */
export async function issue(tx: EntityManager, { event, topicId }: Booked, registrations: readonly Registration[], setup: CertificateSetup, now: Date): Promise<Issued> {
  const sessions = await tx.find(EventSession, { where: { eventId: event.id }, order: { date: 'ASC' } });
  const recorded = await tx.findBy(Attendance, { sessionId: In(sessions.map(({ id }) => id)), registrationId: In(registrations.map(({ id }) => id)) });
  const attendance = new Map(recorded.map((row) => [`${row.sessionId} ${row.registrationId}`, row]));
  const valid = new Map((await tx.findBy(Certificate, { registrationId: In(registrations.map(({ id }) => id)), revokedAt: IsNull() })).map((each) => [each.registrationId, each.number]));
  const earned: { registration: Registration; days: Sat[] }[] = [];
  const refused: Refused[] = [];
  for (const registration of registrations) {
    const days = sessions.map(({ id, date }): Sat => {
      const row = attendance.get(`${id} ${registration.id}`);
      return { date, state: row?.state ?? null, minutes: row?.minutes ?? 0 };
    });
    const number = valid.get(registration.id);
    const [violation] = number === undefined ? earnedProblems(days, 'input.registrationId') : [certificateExists(number, 'input.registrationId')];
    if (violation) refused.push({ registrationId: registration.id, personId: registration.personId, violation });
    else earned.push({ registration, days });
  }
  if (earned.length === 0) return { certificates: [], refused };
  const said = await commonFacts(tx, event, topicId, setup, pragueDay(now));
  const last = await takeNumbers(tx, said.issuedOn.slice(0, 4), earned.length);
  const certificates = earned.map(({ registration, days }, n) => certificateOf(tx, registration, event, days, said, certificateNumber(said.issuedOn.slice(0, 4), last - earned.length + 1 + n)));
  await tx.insert(CertificateRegister, certificates.map(({ register }) => register));
  return { certificates: await tx.save(certificates.map(({ certificate }) => certificate)), refused };
}

function certificateOf(tx: EntityManager, { id, personId, projectId, krajCode, organisationId }: Registration, event: Booked['event'], days: readonly Sat[], { verifyUrl, ...said }: Common, number: string) {
  const [minutes, code] = [certifiedMinutes(days), verificationCode()];
  const facts = { ...said, number, days: days.map(({ date }) => date), minutes, verification: { code, url: `${verifyUrl}${verifyUrl.endsWith('/') ? '' : '/'}${code}` } };
  return {
    register: { number, code, facts, minutes, issuedOn: said.issuedOn, revokedOn: null },
    certificate: tx.create(Certificate, { number, registrationId: id, eventId: event.id, personId, projectId, krajCode, organisationId, minutes, issuedOn: said.issuedOn }),
  };
}

async function commonFacts(tx: EntityManager, event: Booked['event'], topicId: string | null, setup: CertificateSetup, issuedOn: string): Promise<Common> {
  const kind = await tx.findOneByOrFail(EventKind, { code: event.kindCode });
  const topic = topicId === null ? null : await tx.findOneByOrFail(Topic, { id: topicId });
  const accreditation = event.accreditationId === null ? null : await tx.findOneByOrFail(Accreditation, { id: event.accreditationId });
  return {
    titleCs: topic?.titleCs ?? event.titleCs, kindCs: kind.titleCs.toLocaleLowerCase('cs'), place: event.venue ?? event.place, mode: event.mode,
    accreditation: accreditation && { ministry: accreditation.ministry, number: accreditation.number }, lecturers: event.lecturers, organiser: setup.organiser,
    signatory: setup.signatoryName === null ? null : { name: setup.signatoryName, roleCs: setup.signatoryRoleCs ?? '' }, issuedOn, issuedAt: setup.issuedAt, funderLines: setup.funderLines, verifyUrl: setup.verifyUrl,
  };
}

/** Takes the next numbers of a year and gives the last of them; callers of one year wait for each other, so that no number is missing or twice. */
async function takeNumbers(tx: EntityManager, year: string, count: number): Promise<number> {
  const [row] = await tx.query(
    `insert into certificate_number (year, last) values ($1, $2) on conflict (year) do update set last = certificate_number.last + excluded.last returning last`, [year, count]) as [{ last: number }];
  return row.last;
}
