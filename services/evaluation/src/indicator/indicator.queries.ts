import { assertPeriod, pragueDay, type Period } from '@opora/kernel';
import type { Context } from '@opora/subgraph';
import { cellOf, STORED, type IndicatorCell, type StoredValue } from './cell';
import { indicators } from '../indicators/all';
import { findIndicator } from './registry';

/** The latest result of every indicator in each kraj, or those of one period; indicators never computed are left out. */
export async function valuesIn(cx: Context, krajCodes: readonly string[], period: Period | null | undefined): Promise<IndicatorCell[][]> {
  const within = period ? assertPeriod(period, 'period') : null;
  const rows = await cx.rows<StoredValue & { krajCode: string; indicatorId: string }>(
    `select distinct on (k.code, w.place) k.code as "krajCode", v.indicator_id as "indicatorId", ${STORED}
     from unnest($1::text[]) k(code) cross join unnest($2::text[], $3::int[]) with ordinality as w(id, version, place)
     join indicator_value v on v.territory_code = k.code and v.indicator_id = w.id and v.definition_version = w.version
       and ($4::date is null or (v.period_from = $4::date and v.period_to = $5::date))
     order by k.code, w.place, v.period_to desc, v.period_from`,
    [[...new Set(krajCodes)], indicators.map(({ id }) => id), indicators.map(({ version }) => version), within?.from ?? null, within?.to ?? null],
  );
  const asOf = pragueDay(cx.now());
  return krajCodes.map((code) => rows.filter(({ krajCode }) => krajCode === code).map((row) => cellOf(findIndicator(row.indicatorId)!, row, { asOf, reason: 'NOT_YET_COMPUTED' })));
}
