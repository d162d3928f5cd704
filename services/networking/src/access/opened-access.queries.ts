import { krajScope, type Grant } from '@opora/kernel';
import { columnsOf, listPage, type Context } from '@opora/subgraph';
import { requireKraj } from '@opora/territory';
import type { QueryOpenedAccessesArgs } from '../__generated__/types';
import { PEOPLE_READERS } from '../person/person.queries';
import { OpenedAccess } from './opened-access.entity';
import { openedGrants, WATCHERS } from './opened-access.rules';

/** What a person holds beyond their own grants now, because they opened it. */
export async function openedBy(cx: Context, personId: string, own: readonly Pick<Grant, 'role' | 'level'>[]): Promise<Grant[]> {
  const opened = await cx.rows<{ krajCode: string; purpose: string }>(
    'select kraj_code as "krajCode", purpose from opened_access where person_id = $1 and opened_at <= $2 and until > $2 order by kraj_code limit 14', [personId, cx.now()]);
  return openedGrants(own, PEOPLE_READERS, opened);
}

/** A page of accesses the caller may know of, the newest first. */
export function listOpenedAccesses(cx: Context, { krajCode, ...page }: QueryOpenedAccessesArgs) {
  if (krajCode) requireKraj(krajCode, 'krajCode');
  const everything = cx.actor!.grants.some(({ role, level }) => role === 'gdpr-officer' && level === 'ALL');
  const watched = krajScope(cx.actor, WATCHERS);
  return listPage<OpenedAccess>(cx, page, {
    name: 'openedAccesses', descending: true,
    sql: `select ${columnsOf(cx, OpenedAccess, 'o')} from opened_access o
      where ($1::boolean or o.person_id::text = $2 or o.kraj_code = any($3::text[])) and ($4::text is null or o.kraj_code = $4)`,
    parameters: [everything || watched === 'ALL', cx.actor!.sub, watched === 'ALL' ? [] : watched, krajCode ?? null],
    sort: [{ column: 'id', type: 'uuid' }],
  });
}
