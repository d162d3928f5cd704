import { cleanText } from '@opora/kernel';
import { columnsOf, listPage, type Context } from '@opora/subgraph';
import { requireKraj, requireOrp } from '@opora/territory';
import type { QueryOrganisationsArgs } from '../__generated__/types';
import { Organisation } from './organisation.entity';

/** A page in Czech order of names. Throws TERRITORY_UNKNOWN for an unknown code and TEXT_TOO_LONG for a search over 100 characters. */
export function listOrganisations(cx: Context, { filter, ...page }: QueryOrganisationsArgs) {
  const search = filter?.nameContains ? cleanText(filter.nameContains, { max: 100, field: 'filter.nameContains' }) : null;
  if (filter?.krajCode) requireKraj(filter.krajCode, 'filter.krajCode');
  if (filter?.orpCode) requireOrp(filter.orpCode, 'filter.orpCode');
  return listPage<Organisation>(cx, page, {
    name: 'organisations',
    sql: `select ${columnsOf(cx, Organisation, 'o')} from organisation o
      where ($1::text is null or o.kraj_code = $1) and ($2::text is null or o.orp_code = $2) and ($3::text is null or $3 = any(o.kinds))
        and ($4::boolean is null or o.provides_accompaniment = $4)
        and ($5::text is null or position(lower($5 collate "cs-x-icu") in lower(o.name collate "cs-x-icu")) > 0)`,
    parameters: [filter?.krajCode ?? null, filter?.orpCode ?? null, filter?.kind ?? null, filter?.providesAccompaniment ?? null, search],
    sort: [{ column: 'name', type: 'text collate "cs-x-icu"' }, { column: 'id', type: 'uuid' }],
  });
}
