import type { Role } from '@opora/kernel';
import { syntheticId } from '@opora/testing';
import { demoActor, type World } from './world';

/** A change the demo does not make: who may make it there, and its input with records of the demo. `sql` finds an id; `made` is what an earlier change of this list made. */
interface Change { service: string; mutation: string; as: Role; input(found: { sql(query: string): Promise<string>; made(mutation: string): string }): Promise<object> }

const EVENT = `select id from event where kraj_code = 'CZ051' and status = 'PLANNED' order by id limit 1`;
const TABLE = `select id from round_table where kraj_code = 'CZ051' order by id limit 1`;
/** Somebody who applied for an event; a row as the service keeps it. */
export const REGISTRATION = `with made as (insert into registration (person_id, subject_id, project_id, kraj_code, event_id, state, acceptable, applied_at, reason_cs)
  select gen_random_uuid(), e.id, e.project_id, e.kraj_code, e.id, 'PENDING_ALLOCATION', array[e.id], now(), 'Zkušební' from event e where e.kraj_code = 'CZ051' order by e.id limit 1 returning id) select id from made`;
/** A revoked certificate of somebody, a row as the service keeps it. */
export const CERTIFICATE = `with made as (insert into certificate (number, registration_id, event_id, person_id, project_id, kraj_code, minutes, issued_on, revoked_at, revoke_reason)
  select 'synthetic ' || gen_random_uuid(), r.id, r.event_id, r.person_id, r.project_id, r.kraj_code, 480, '2018-03-01', now(), 'Zkouška' from registration r
  where r.kraj_code = 'CZ051' and r.event_id is not null order by r.id desc limit 1 returning id) select id from made`;
/** A submitted report of an event, a row as the service keeps it. */
const SUBMITTED_REPORT = `with made as (insert into event_report (event_id, project_id, kraj_code, state, submitted_by, submitted_on) select e.id, e.project_id, e.kraj_code, 'SUBMITTED', 'synthetic', '2018-03-01' from event e
  where e.kraj_code = 'CZ051' and e.status = 'PLANNED' order by e.id limit 1 on conflict (event_id) do update set state = 'SUBMITTED', submitted_by = 'synthetic', submitted_on = '2018-03-01', accepted_on = null returning id) select id from made`;
const APPLICANT = syntheticId('an applicant');
const HELD = `select id from round_table where kraj_code = 'CZ051' and level = 'ORP' and status = 'HELD' order by id limit 1`;
const P1 = `select project_id from known_project where code = 'P1'`;
/** The source does not say when P2 ends; a contract cannot be without it. */
const P2 = `with plan as (update service_plan set ends_on = '2019-12-31' where kraj_code = 'CZ051' returning project_id) select project_id from plan`;
const PROVIDER = `select id from known_organisation where 'SOCIAL_SERVICE_PROVIDER' = any(kinds) order by 1 limit 1`;
const MEMBER = `select id from known_organisation where provides_accompaniment or 'AUTHORISED_PERSON' = any(kinds) order by 1 limit 1`;
const ADOPTED = `select id from strategic_plan where kraj_code = 'CZ051' order by id limit 1`;
const REASON = 'Zkušební důvod ukázky';

/** Changes whose record a later one works on. */
const MAKES = ['awardLot', 'addMeasure', 'recordRecruitmentActivity', 'raiseNeed', 'recordEmployment', 'recordExternalTraining', 'recordAbsence'];

const change = (service: string, mutation: string, as: Role, input: Change['input']): Change => ({ service, mutation, as, input });
/** In this order: some work on what an earlier one made. */
export const CHANGES: readonly Change[] = [
  change('education', 'setAccreditation', 'organiser', async ({ sql }) => ({ topicId: await sql(`select t.id from topic t join known_project p using (project_id) where p.code = 'P1' order by t.id limit 1`), ministry: 'MPSV', number: 'A-1', validFrom: '2017-01-01', validTo: '2020-01-01', hourUnit: 'HOUR' })),
  change('education', 'setVenue', 'organiser', async ({ sql }) => ({ eventId: await sql(EVENT), venue: 'Zkušební sál' })),
  change('education', 'setCapacity', 'organiser', async ({ sql }) => ({ eventId: await sql(EVENT), capacity: 30 })),
  change('education', 'requestExport', 'organiser', async ({ sql }) => ({ list: 'REGISTRATIONS', id: await sql(EVENT), format: 'CSV' })),
  change('education', 'recordTender', 'organiser', async ({ sql }) => ({ seriesId: await sql(`select id from seminar_series where kraj_code = 'CZ051' order by id limit 1`), announcedOn: '2017-05-31' })),
  change('education', 'setSessions', 'organiser', async ({ sql }) => ({ eventId: await sql(EVENT), sessions: [{ date: '2018-03-01' }] })),
  change('education', 'switchMode', 'organiser', async ({ sql }) => ({ eventId: await sql(EVENT), mode: 'ONLINE' })),
  change('education', 'publishSeminars', 'organiser', async ({ sql }) => ({ eventIds: [await sql(EVENT)] })),
  change('education', 'recordEmployment', 'organiser', async ({ sql }) => ({ personId: APPLICANT, organisationId: await sql(`select organisation_id from known_organisation where kraj_code = 'CZ051' order by 1 limit 1`), from: '2017-01-01' })),
  change('education', 'endEmployment', 'organiser', async ({ made }) => ({ employmentId: made('recordEmployment'), to: '2030-12-31' })),
  change('education', 'recordExternalTraining', 'organiser', async () => ({ personId: APPLICANT, titleCs: 'Zkušební kurz', organiserCs: 'Zkušební vzdělavatel', form: 'CONFERENCE', from: '2017-05-02', to: '2017-05-02', minutes: 60, evidence: { designation: 'Potvrzení' } })),
  change('education', 'withdrawExternalTraining', 'organiser', async ({ made }) => ({ externalTrainingId: made('recordExternalTraining') })),
  change('education', 'recordAbsence', 'organiser', async () => ({ personId: APPLICANT, from: '2018-01-01', to: '2018-03-01' })),
  change('education', 'withdrawAbsence', 'organiser', async ({ made }) => ({ absenceId: made('recordAbsence') })),
  change('education', 'registerForEvent', 'organiser', async ({ sql }) => ({ personId: APPLICANT, eventIdsInOrder: [await sql(EVENT)] })),
  change('education', 'registerForSeries', 'organiser', async ({ sql }) => ({ personId: APPLICANT, choices: [{ topicId: await sql(`select t.id from topic t join known_project p using (project_id) where p.code = 'P1' order by t.id limit 1`), seminarIdsInOrder: [await sql(EVENT)] }] })),
  change('education', 'placeParticipant', 'organiser', async ({ sql }) => ({ personId: APPLICANT, eventId: await sql(EVENT) })),
  change('education', 'joinWaitingList', 'organiser', async ({ sql }) => ({ personId: APPLICANT, acceptableIdsInOrder: [await sql(EVENT)] })),
  change('education', 'leaveWaitingList', 'organiser', async ({ sql }) => ({ entryId: await sql(REGISTRATION) })),
  change('education', 'transferRegistration', 'organiser', async ({ sql }) => ({ registrationId: await sql(REGISTRATION), toSeminarId: await sql(EVENT) })),
  change('education', 'cancelRegistration', 'organiser', async ({ sql }) => ({ registrationId: await sql(REGISTRATION) })),
  change('education', 'closeRegistration', 'organiser', async ({ sql }) => ({ eventId: await sql(EVENT) })),
  change('education', 'confirmAllocation', 'organiser', async ({ sql }) => ({ seminarId: await sql(EVENT), previewHash: 'a'.repeat(64) })),
  change('education', 'sendSeminarInvitations', 'organiser', async ({ sql }) => ({ seminarIds: [await sql(EVENT)] })),
  change('education', 'setInvitationOptOut', 'organiser', async ({ sql }) => ({ organisationId: await sql(`select organisation_id from known_organisation where kraj_code = 'CZ051' order by 1 limit 1`), optedOut: true })),
  change('education', 'setCertificateSetup', 'organiser', async ({ sql }) => ({ projectId: await sql(P1), organiser: 'Zkušební kraj', funderLines: [], verifyUrl: 'https://opora.example/overeni' })),
  change('education', 'recordAttendance', 'organiser', async ({ sql }) => ({
    sessionId: await sql(`select s.id from event_session s join event e on e.id = s.event_id where e.kraj_code = 'CZ051' order by s.id limit 1`), rows: [{ registrationId: await sql(REGISTRATION), state: 'PRESENT', minutes: 60 }],
  })),
  change('education', 'importParticipants', 'organiser', async ({ sql }) => ({ eventId: await sql(EVENT), fileBase64: Buffer.from('Osoba').toString('base64'), dryRun: true })),
  change('education', 'importAttendance', 'organiser', async ({ sql }) => ({
    sessionId: await sql(`select s.id from event_session s join event e on e.id = s.event_id where e.kraj_code = 'CZ051' order by s.id limit 1`), fileBase64: Buffer.from('Přihláška;Účast').toString('base64'), dryRun: true,
  })),
  change('education', 'issueCertificates', 'organiser', async ({ sql }) => ({ seminarId: await sql(EVENT) })),
  change('education', 'issueCertificate', 'organiser', async ({ sql }) => ({ registrationId: await sql(REGISTRATION) })),
  change('education', 'revokeCertificate', 'organiser', async ({ sql }) => ({ certificateId: await sql(CERTIFICATE), reason: REASON })),
  change('education', 'saveEventReport', 'organiser', async ({ sql }) => ({ eventId: await sql(EVENT), findingsCs: 'Zkušební zjištění' })),
  change('education', 'submitEventReport', 'organiser', async ({ sql }) => ({ reportId: await sql(SUBMITTED_REPORT) })),
  change('education', 'returnEventReport', 'organiser', async ({ sql }) => ({ reportId: await sql(SUBMITTED_REPORT), reason: REASON })),
  change('education', 'acceptEventReport', 'organiser', async ({ sql }) => ({ reportId: await sql(SUBMITTED_REPORT) })),
  change('education', 'setFeedbackQuestionnaire', 'organiser', async ({ sql }) => ({ eventId: await sql(EVENT) })),
  change('education', 'cancelEvent', 'organiser', async ({ sql }) => ({ eventId: await sql(EVENT), reason: REASON })),
  change('education', 'setParticipationPlan', 'organiser', async ({ sql }) => ({ projectId: await sql(P1), programme: 'OPZ' })),
  change('education', 'recordStaffTraining', 'organiser', async ({ sql }) => ({ projectId: await sql(P1), personId: syntheticId('a worker'), titleCs: 'Zkušební kurz', completedOn: '2017-05-01' })),
  change('networking', 'withdrawGrant', 'regional-methodologist', async ({ sql }) => ({ id: await sql(`select id from role_grant where kraj_code = 'CZ051' and withdrawn_at is null and role = 'provider' limit 1`), reason: REASON })),
  change('networking', 'changeOrganisation', 'organiser', async ({ sql }) => ({ organisationId: await sql(`select id from organisation where kraj_code = 'CZ051' order by id limit 1`), name: 'Zkušební organizace' })),
  change('networking', 'raiseNeed', 'organiser', async ({ sql }) => ({ roundTableId: await sql(HELD), addressee: 'KRAJ', text: 'Zkušební potřeba' })),
  change('networking', 'respondToNeed', 'organiser', async ({ made }) => ({ needId: made('raiseNeed'), response: 'Zkušební odpověď' })),
  change('networking', 'mergeNeeds', 'organiser', async ({ made }) => ({ needIds: [made('raiseNeed')], intoNeedId: made('raiseNeed') })),
  change('networking', 'deleteNeed', 'organiser', async ({ made }) => ({ needId: made('raiseNeed') })),
  change('networking', 'raiseNeed', 'organiser', async ({ sql }) => ({ roundTableId: await sql(HELD), addressee: 'KRAJ', text: 'Zkušební potřeba' })),
  change('networking', 'recordMinutes', 'organiser', async ({ sql }) => ({ roundTableId: await sql(HELD), items: [{ type: 'NEXT_TOPIC', text: 'Zkušební program' }] })),
  change('networking', 'recordRoundTableAttendance', 'organiser', async ({ sql }) => ({ roundTableId: await sql(HELD), attendance: [{ kind: 'SAS', count: 1 }] })),
  change('networking', 'removeMinuteItem', 'organiser', async ({ sql }) => ({ itemId: await sql('select id from minute_item order by id limit 1') })),
  change('networking', 'closeRoundTable', 'organiser', async ({ sql }) => ({ roundTableId: await sql(HELD) })),
  change('networking', 'sendInvitations', 'organiser', async ({ sql }) => ({ roundTableId: await sql(TABLE) })),
  change('networking', 'closeRound', 'organiser', async ({ sql }) => ({ projectId: await sql(P1), number: 1, waiverReason: REASON })),
  change('networking', 'scheduleRoundTable', 'organiser', async ({ sql }) => ({ roundTableId: await sql(TABLE), date: '2018-03-01' })),
  change('networking', 'cancelRoundTable', 'organiser', async ({ sql }) => ({ roundTableId: await sql(TABLE), reason: REASON })),
  change('social-services', 'describeLot', 'contract-manager', async ({ sql }) => ({ lotId: await sql(`select id from lot where kraj_code = 'CZ051' order by id limit 1`), territory: 'Zkušební území' })),
  change('social-services', 'awardLot', 'contract-manager', async ({ sql }) => ({
    projectId: await sql(P2), serviceType: 'SAS', lotNumber: 1, providerId: await sql(PROVIDER), number: 'Z/1/2017', from: '2017-01-01', to: '2017-12-31', forms: ['FIELD'], compensationPayment: '1000000.00',
  })),
  change('social-services', 'terminateContract', 'contract-manager', async ({ made }) => ({ contractId: made('awardLot'), date: '2017-06-30', reason: REASON })),
  change('family-policy', 'changeStrategicPlan', 'family-policy-coordinator', async ({ sql }) => ({ planId: await sql(ADOPTED), title: 'Zkušební plán', period: { from: '2017-01-01', to: '2021-12-31' } })),
  change('family-policy', 'recordAdoption', 'family-policy-coordinator', async ({ sql }) => ({ planId: await sql(ADOPTED), body: 'RADA', date: '2017-05-01', resolutionNumber: 'Z-1' })),
  change('family-policy', 'adoptStrategicPlan', 'family-policy-coordinator', async ({ sql }) => ({ planId: await sql(ADOPTED) })),
  change('family-policy', 'newPlanVersion', 'family-policy-coordinator', async ({ sql }) => ({ planId: await sql(ADOPTED) })),
  change('family-policy', 'addMeasure', 'family-policy-coordinator', async ({ sql }) => ({ planId: await sql(ADOPTED), title: 'Zkušební opatření', weight: '1', plannedActivities: 2 })),
  change('family-policy', 'changeMeasure', 'family-policy-coordinator', async ({ made }) => ({ measureId: made('addMeasure'), title: 'Zkušební opatření 2' })),
  change('family-policy', 'reportMeasure', 'family-policy-coordinator', async ({ made }) => ({ measureId: made('addMeasure'), doneActivities: 1 })),
  change('family-policy', 'removeMeasure', 'family-policy-coordinator', async ({ made }) => ({ measureId: made('addMeasure') })),
  change('family-policy', 'addGroupMember', 'family-policy-coordinator', async ({ sql }) => ({
    groupId: await sql('select id from working_group order by id limit 1'), organisationId: await sql(MEMBER), from: '2017-05-01',
  })),
  change('family-policy', 'endGroupMembership', 'family-policy-coordinator', async ({ sql }) => ({ memberId: await sql('select id from working_group_member order by id desc limit 1'), lastDay: '2017-12-31' })),
  change('family-policy', 'recordRecruitmentActivity', 'family-policy-coordinator', async ({ sql }) => ({
    recruitmentPlanId: await sql('select id from recruitment_plan order by id limit 1'), organisationId: await sql(MEMBER), date: '2017-06-01', type: 'beseda', state: 'PLANNED',
  })),
  change('family-policy', 'completeRecruitmentActivity', 'family-policy-coordinator', async ({ made }) => ({ activityId: made('recordRecruitmentActivity'), date: '2017-05-02', reach: 10 })),
  change('family-policy', 'cancelRecruitmentActivity', 'family-policy-coordinator', async ({ made }) => ({ activityId: made('recordRecruitmentActivity'), reason: REASON })),
  change('evaluation', 'recordFundedWorkers', 'mpsv-methodologist', async ({ sql }) => ({ fundedWorkersId: await sql('select id from funded_workers order by id limit 1'), count: 3 })),
  change('evaluation', 'recordClaim', 'contract-manager', async ({ sql }) => ({ projectId: await sql(`select id from project where code = 'P1'`), amount: '1.00', claimedOn: '2017-05-01' })),
  change('evaluation', 'planSpodInspection', 'mpsv-methodologist', async ({ sql }) => ({
    methodologyId: await sql('select id from inspection_methodology order by id limit 1'), organisationId: await sql(`select id from known_organisation where 'MUNICIPALITY' = any(kinds) order by 1 limit 1`), plannedOn: '2018-05-01',
  })),
  change('notifications', 'setContact', 'organiser', async () => ({ personId: demoActor('provider').sub, email: 'synthetic@example.invalid' })),
  change('evaluation', 'closeProject', 'contract-manager', async ({ sql }) => ({ projectId: await sql(`select id from project where code = 'P1'`) })),
];

/** The question that makes a change, with records of the demo. */
export async function questionOf(world: World, { service, mutation, input }: Change, made: ReadonlyMap<string, string>) {
  const sql = (query: string) => world.find(service, query);
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const given = await input({ sql, made: (earlier) => made.get(earlier) ?? syntheticId(`nothing made by ${earlier}`) });
  return world.questionOf(`mutation ($input: ${type}!) { ${mutation}(input: $input) { ${MAKES.includes(mutation) ? 'id' : '__typename'} } }`, { input: given });
}
/** Asked by its person of the demo, inside the scope. */
export const askInside = (world: World, { as }: Change, question: Parameters<World['ask']>[0]) => world.ask(question, demoActor(as));
