import { assertPeriod, common, figure, pragueDay, refuse, sumDecimals, type Figure, type Period } from '@opora/kernel';
import { requireKraj, territory } from '@opora/territory';
import type { Context } from '@opora/subgraph';
import { COUNTRY } from '../run/cells.rules';
import { attainmentFigure, cellOf, STORED, type IndicatorCell, type StoredValue } from './cell';
import type { IndicatorDefinition } from './definition';
import { findIndicator, requireIndicators } from './registry';

const MOST_CELLS = 500;

export interface ComparisonArgs { indicators: string[]; period: Period; kraje?: string[] | null; sort?: { indicator?: string | null; descending?: boolean | null } | null }
type Row = StoredValue & { krajCode: string; indicatorId: string; takesPart: boolean };

/** Kraje × indicators in one statement (journeys.md J21). Throws QUERY_TOO_COSTLY, TERRITORY_UNKNOWN, EVA_INDICATOR_UNKNOWN, DATE_RANGE_REVERSED. */
export async function krajComparison(cx: Context, args: ComparisonArgs) {
  const asked = args.indicators.length * (args.kraje?.length ?? 14);
  if (asked > MOST_CELLS) throw common('QUERY_TOO_COSTLY', { field: 'indicators', actual: asked, limit: MOST_CELLS });
  const period = assertPeriod(args.period, 'period');
  const wanted = requireIndicators(args.indicators, 'indicators');
  if (wanted.length === 0) refuse({ code: 'INVALID_INPUT', field: 'indicators', messageCs: 'Vyberte alespoň jeden indikátor.' });
  const [sorted] = args.sort?.indicator ? requireIndicators([args.sort.indicator], 'sort.indicator') : [null];
  const kraje = [...new Set(args.kraje ?? territory.kraje().map(({ code }) => code))].map((code) => requireKraj(code, 'kraje'));
  const today = pragueDay(cx.now());
  const asOf = period.to < today ? period.to : today;

  const rows = await readCells(cx, period, wanted, kraje, sorted?.id ?? null, args.sort?.descending ?? false);
  const cells = (all: readonly Row[]) => all.map((row) => cellOf(findIndicator(row.indicatorId)!, row, { asOf, reason: missing(findIndicator(row.indicatorId)!, row) }));
  const order = [...new Set(rows.map(({ krajCode }) => krajCode))].filter((code) => code !== COUNTRY);
  const shown = order.map((code) => ({ kraj: { code }, cells: cells(rows.filter(({ krajCode }) => krajCode === code)) }));
  const country = cells(rows.filter(({ krajCode }) => krajCode === COUNTRY));
  const all = [...shown.flatMap((row) => row.cells), ...country];
  return {
    period, rows: shown, methodologyVersions: wanted.map((indicator) => ({ indicator, version: indicator.version })), provisional: all.some((cell) => cell.provisional),
    total: wanted.map((indicator) => (indicator.territory === 'country' ? country.find((cell) => cell.indicator === indicator)! : totalOf(indicator, shown.flatMap((row) => row.cells.filter((cell) => cell.indicator === indicator)), asOf))),
  };
}

const missing = ({ territory: level, metric }: IndicatorDefinition, { krajCode, takesPart }: Row): NonNullable<Figure['reason']> => {
  if (level === 'country') return krajCode === COUNTRY ? 'NOT_YET_COMPUTED' : 'NOT_NAMED_BY_SOURCE';
  return metric !== null && !takesPart ? 'NOT_PARTICIPATING' : 'NOT_YET_COMPUTED';
};

/** Kraje in Czech order or by one indicator's value (kraje without one last), the country's own results after them. */
function readCells(cx: Context, period: Period, wanted: readonly IndicatorDefinition[], kraje: readonly { code: string; name: string }[], sortedBy: string | null, descending: boolean): Promise<Row[]> {
  const direction = descending ? 'desc' : 'asc';
  return cx.rows<Row>(
    `with kraj as (select * from unnest($1::text[], $2::text[]) as k(code, name)),
       wanted as (select * from unnest($3::text[], $4::int[], $5::text[], $6::bool[]) with ordinality as w(id, version, metric, country, place)),
       place as (select code, name, false as country from kraj union all select '${COUNTRY}', '', true)
     select p.code as "krajCode", w.id as "indicatorId", ${STORED},
       exists (select from target t join project o on o.id = t.project_id where t.metric = w.metric and o.kraj_code = p.code and t.territory_code = '') as "takesPart"
     from place p join wanted w on w.country or not p.country
     left join indicator_value v on v.indicator_id = w.id and v.definition_version = w.version and v.territory_code = p.code and v.period_from = $7 and v.period_to = $8
     left join wanted sw on sw.id = $9
     left join indicator_value s on s.indicator_id = sw.id and s.definition_version = sw.version and s.territory_code = p.code and s.period_from = $7 and s.period_to = $8
     order by p.country, s.value ${direction} nulls last, p.name collate "cs-x-icu" ${sortedBy === null ? direction : 'asc'}, p.code, w.place limit ${2 * MOST_CELLS}`,
    [kraje.map((k) => k.code), kraje.map((k) => k.name), wanted.map((w) => w.id), wanted.map((w) => w.version), wanted.map((w) => w.metric), wanted.map((w) => w.territory === 'country'), period.from, period.to, sortedBy],
  );
}

/** The sum over the kraje shown; none where kraje cannot be added up, and hidden where it would give a hidden part away. */
function totalOf(indicator: IndicatorDefinition, cells: readonly IndicatorCell[], asOf: string): IndicatorCell {
  const known = cells.filter((cell) => cell.figure.value !== null);
  const expected = cells.filter((cell) => cell.figure.reason !== 'NOT_PARTICIPATING');
  const suppressed = cells.some((cell) => cell.figure.suppressed);
  const targets = cells.flatMap((cell) => (cell.figure.target === null ? [] : [cell.figure.target]));
  const base = { indicator, warnings: [], computedAt: null, lockedAt: null, provisional: cells.some((cell) => cell.provisional) };
  const target = targets.length === 0 ? null : sumDecimals(targets);
  if (!indicator.additive || suppressed || known.length === 0) {
    const reason = suppressed && indicator.additive ? 'SUPPRESSED' : known.length === 0 ? expected[0]?.figure.reason ?? 'NOT_PARTICIPATING' : 'NO_DATA';
    return { ...base, attainment: null, figure: { ...figure({ unit: indicator.unit, asOf, suppressed: suppressed && indicator.additive, target }), reason } };
  }
  const value = sumDecimals(known.map((cell) => cell.figure.value!));
  const states = new Set(known.map((cell) => cell.figure.approvalState));
  const shown = figure({
    unit: indicator.unit, asOf, value, numerator: value, denominator: target, target, approvalState: states.size === 1 ? known[0]!.figure.approvalState : 'COMPUTED',
    completeness: String(Number((known.length / expected.length).toFixed(4))),
  });
  return { ...base, figure: shown, attainment: attainmentFigure(shown) };
}
