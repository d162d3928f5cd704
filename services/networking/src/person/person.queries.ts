import { cleanText, krajScope, notFound, type Actor, type Role } from '@opora/kernel';
import { columnsOf, isUuid, listPage, type Context } from '@opora/subgraph';
import { requireKraj } from '@opora/territory';
import type { QueryPeopleArgs } from '../__generated__/types';
import { Person } from './person.entity';

/** Who may read other people of their kraj; everybody may read themself (house.md §6). Narrower than the row-level security under it. */
export const PEOPLE_READERS: Role[] = ['organiser', 'facilitator', 'regional-methodologist', 'family-policy-coordinator'];

/** The caller as the scope condition of a read: `$1` their own id, `$2` true without a limit, `$3` their kraje. */
const SCOPE = '(p.id::text = $1 or $2::boolean or p.kraj_code = any($3::text[]))';
function scopeOf(actor: Actor | null): [string, boolean, string[]] {
  const scope = krajScope(actor, PEOPLE_READERS);
  return [actor?.sub ?? '', scope === 'ALL', scope === 'ALL' ? [] : scope];
}

/** The people of these ids the caller may read, by id; the others are simply missing. */
export async function readablePeople(cx: Context, ids: readonly string[], action = 'readPerson'): Promise<Map<string, Person>> {
  const people = await cx.rows<Person>(`select ${columnsOf(cx, Person, 'p')} from person p where ${SCOPE} and p.id = any($4::uuid[]) limit 1000`, [...scopeOf(cx.reader), ids.filter(isUuid)]);
  await cx.auditRead(action, 'Person', people, ['id']);
  return new Map(people.map((person) => [person.id, person]));
}

/** One person the caller may read, or null; all asked for in one tick share one read. */
export const findPerson = (cx: Context, id: string): Promise<Person | null> =>
  cx.together<string, Person | null>(findPerson, async (ids) => {
    const people = await readablePeople(cx, ids);
    return ids.map((each) => people.get(each) ?? null);
  }).load(id.toLowerCase());

/** A page of the people the caller may read. */
export async function listPeople(cx: Context, { filter, ...page }: QueryPeopleArgs) {
  const search = filter?.nameContains ? cleanText(filter.nameContains, { max: 100, field: 'filter.nameContains' }) : null;
  if (filter?.krajCode) requireKraj(filter.krajCode, 'filter.krajCode');
  if (filter?.employerId && !isUuid(filter.employerId)) throw notFound('filter.employerId');
  const listed = await listPage<Person>(cx, page, {
    name: 'people',
    sql: `select ${columnsOf(cx, Person, 'p')} from person p where ${SCOPE} and ($4::text is null or p.kraj_code = $4) and ($5::uuid is null or p.employer_id = $5)
      and ($6::text is null or position(lower($6 collate "cs-x-icu") in lower(p.name collate "cs-x-icu")) > 0)`,
    parameters: [...scopeOf(cx.reader), filter?.krajCode ?? null, filter?.employerId ?? null, search],
    sort: [{ column: 'name', type: 'text collate "cs-x-icu"' }, { column: 'id', type: 'uuid' }],
  });
  await cx.auditRead('listPeople', 'Person', listed.edges.map(({ node }) => node), Object.keys(filter ?? {}));
  return listed;
}
