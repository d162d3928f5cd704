import { demoActor } from './world';

/** A question for records of the demo's kraj, and how many of them an answer shows. What is somebody's own record is NOT_FOUND elsewhere, nothing else. */
export interface RecordsQuestion { name: string; service: string; isPerson: boolean; query: string; variables?(of: { sql(query: string): Promise<string> }): Promise<object>; shown(data: never): number }

const somebody = demoActor('organiser').sub;
const total = (field: string) => (data: never) => (data as Record<string, { totalCount: number }>)[field]!.totalCount;
const one = () => 1;

/** One for every field whose scope is stated as `region`. */
export const RECORDS: readonly RecordsQuestion[] = [
  { service: 'networking', isPerson: true, name: 'Query.person', query: 'query ($id: ID!) { person(id: $id) { id name } }', variables: async () => ({ id: somebody }), shown: one },
  { service: 'networking', isPerson: true, name: 'reference:Person', query: 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { id name } } }', variables: async () => ({ of: [{ __typename: 'Person', id: somebody }] }), shown: one },
  { service: 'networking', isPerson: true, name: 'Query.people', query: '{ people(filter: { krajCode: "CZ051" }) { totalCount } }', shown: total('people') },
  { service: 'networking', isPerson: true, name: 'Query.grants', query: '{ grants(filter: { krajCode: "CZ051" }) { totalCount } }', shown: total('grants') },
  { service: 'networking', isPerson: true, name: 'Query.openedAccesses', query: '{ openedAccesses(krajCode: "CZ051") { totalCount } }', shown: total('openedAccesses') },
  { service: 'networking', isPerson: false, name: 'Query.needs', query: '{ needs(filter: { krajCode: "CZ051" }) { totalCount } }', shown: total('needs') },
  {
    service: 'networking', isPerson: false, name: 'Query.carriedNeeds', query: 'query ($id: ID!) { carriedNeeds(regionalTableId: $id) { __typename } }', shown: one,
    variables: async ({ sql }) => ({ id: await sql(`select id from round_table where kraj_code = 'CZ051' and level = 'KRAJ' limit 1`) }),
  },
  {
    service: 'networking', isPerson: false, name: 'reference:Need', query: 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Need { id } } }', shown: one,
    variables: async ({ sql }) => ({ of: [{ __typename: 'Need', id: await sql(`select id from need where kraj_code = 'CZ051' limit 1`) }] }),
  },
];
