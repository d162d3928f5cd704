import { CERTIFICATE, REGISTRATION } from './changes';
import { demoActor } from './world';

/** A question for records of the demo's kraj, and how many of them an answer shows. What is somebody's own record is NOT_FOUND elsewhere, nothing else. */
export interface RecordsQuestion { name: string; service: string; isPerson: boolean; /** What somebody inside is told instead of an answer. */ insideCode?: string; query: string; variables?(of: { sql(query: string): Promise<string> }): Promise<object>; shown(data: never): number }

const somebody = demoActor('organiser').sub;
const total = (field: string) => (data: never) => (data as Record<string, { totalCount: number }>)[field]!.totalCount;
const one = () => 1;
const found = (data: never) => ((data as { _entities: unknown[] })._entities[0] === null ? 0 : 1);
/** An offer to somebody, a row as the service keeps it. */
const OFFER = `with made as (insert into offer (registration_id, event_id, person_id, kraj_code, state, expires_at)
  select r.id, r.event_id, r.person_id, r.kraj_code, 'OPEN', now() + interval '1 day' from registration r where r.kraj_code = 'CZ051' and r.event_id is not null order by r.id desc limit 1 returning id) select id from made`;

/** One for every field whose scope is stated as `region`. */
export const RECORDS: readonly RecordsQuestion[] = [
  { service: 'education', isPerson: true, name: 'Query.registration', query: 'query ($id: ID!) { registration(id: $id) { id } }', variables: async ({ sql }) => ({ id: await sql(REGISTRATION) }), shown: one },
  { service: 'education', isPerson: true, name: 'Query.registrations', query: '{ registrations { totalCount } }', shown: total('registrations') },
  // Inside, the order of applicants is told when registration is closed; that it is still open is told to nobody else.
  { service: 'education', isPerson: true, insideCode: 'EDU_EVENT_STATUS', name: 'Query.previewAllocation', query: 'query ($id: ID!) { previewAllocation(seminarId: $id) { __typename } }', variables: async ({ sql }) => ({ id: await sql(`select id from event where kraj_code = 'CZ051' order by id limit 1`) }), shown: one },
  { service: 'education', isPerson: true, name: 'reference:Registration', query: 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Registration { id } } }', variables: async ({ sql }) => ({ of: [{ __typename: 'Registration', id: await sql(REGISTRATION) }] }), shown: found },
  { service: 'education', isPerson: true, name: 'reference:Employment', query: 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Employment { id } } }', variables: async ({ sql }) => ({ of: [{ __typename: 'Employment', id: await sql(`select id from employment where kraj_code = 'CZ051' limit 1`) }] }), shown: found },
  { service: 'education', isPerson: true, name: 'reference:Offer', query: 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Offer { id } } }', variables: async ({ sql }) => ({ of: [{ __typename: 'Offer', id: await sql(OFFER) }] }), shown: found },
  { service: 'education', isPerson: true, name: 'Query.certificate', query: 'query ($id: ID!) { certificate(id: $id) { id } }', variables: async ({ sql }) => ({ id: await sql(CERTIFICATE) }), shown: one },
  { service: 'education', isPerson: true, name: 'Query.certificates', query: '{ certificates { totalCount } }', shown: total('certificates') },
  {
    service: 'education', isPerson: true, name: 'Query.registrationFile', query: 'query ($id: ID!) { registrationFile(eventId: $id) { rows } }', shown: one,
    variables: async ({ sql }) => ({ id: await sql(`select id from event where kraj_code = 'CZ051' order by id limit 1`) }),
  },
  {
    service: 'education', isPerson: true, name: 'Query.attendanceFile', query: 'query ($id: ID!) { attendanceFile(sessionId: $id) { rows } }', shown: one,
    variables: async ({ sql }) => ({ id: await sql(`select s.id from event_session s join event e on e.id = s.event_id where e.kraj_code = 'CZ051' order by s.id limit 1`) }),
  },
  { service: 'education', isPerson: true, name: 'reference:Certificate', query: 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Certificate { id } } }', variables: async ({ sql }) => ({ of: [{ __typename: 'Certificate', id: await sql(CERTIFICATE) }] }), shown: found },
  { service: 'networking', isPerson: true, name: 'Query.person', query: 'query ($id: ID!) { person(id: $id) { id name } }', variables: async () => ({ id: somebody }), shown: one },
  { service: 'networking', isPerson: true, name: 'reference:Person', query: 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { id name } } }', variables: async () => ({ of: [{ __typename: 'Person', id: somebody }] }), shown: found },
  { service: 'networking', isPerson: true, name: 'Query.people', query: '{ people(filter: { krajCode: "CZ051" }) { totalCount } }', shown: total('people') },
  { service: 'networking', isPerson: true, name: 'Query.grants', query: '{ grants(filter: { krajCode: "CZ051" }) { totalCount } }', shown: total('grants') },
  { service: 'networking', isPerson: true, name: 'Query.openedAccesses', query: '{ openedAccesses(krajCode: "CZ051") { totalCount } }', shown: total('openedAccesses') },
  { service: 'networking', isPerson: false, name: 'Query.needs', query: '{ needs(filter: { krajCode: "CZ051" }) { totalCount } }', shown: total('needs') },
  {
    service: 'networking', isPerson: false, name: 'Query.carriedNeeds', query: 'query ($id: ID!) { carriedNeeds(regionalTableId: $id) { __typename } }', shown: one,
    variables: async ({ sql }) => ({ id: await sql(`select id from round_table where kraj_code = 'CZ051' and level = 'KRAJ' limit 1`) }),
  },
  {
    service: 'networking', isPerson: false, name: 'Query.proposedInvitees', query: 'query ($id: ID!) { proposedInvitees(roundTableId: $id) { kind } }', shown: one,
    variables: async ({ sql }) => ({ id: await sql(`select id from round_table where kraj_code = 'CZ051' and level = 'ORP' limit 1`) }),
  },
  {
    service: 'networking', isPerson: false, name: 'reference:Need', query: 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Need { id } } }', shown: found,
    variables: async ({ sql }) => ({ of: [{ __typename: 'Need', id: await sql(`select id from need where kraj_code = 'CZ051' limit 1`) }] }),
  },
];
