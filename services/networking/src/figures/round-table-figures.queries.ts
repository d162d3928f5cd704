import { asOfDay, columnsOf, tallied, type Context, type Tallied } from '@opora/subgraph';
import { territory } from '@opora/territory';
import { RoundTablePlan } from '../plan/round-table-plan.entity';
import { RoundTable } from '../round-table/round-table.entity';
import { DATED, DUE, HELD } from '../round-table/round-table.tally';
import { orpFigures, roundTableFigures } from './round-table-figures.rules';

/** A kraj or a project: what a set of figures is about. */
export type About = { krajCode: string } | { projectId: string };
export interface FiguresRow extends ReturnType<typeof roundTableFigures> { about: About; byOrp: OrpFiguresRow[] }
export type OrpFiguresRow = ReturnType<typeof orpFigures>[number] & { about: About };

const keyOf = (about: About) => ('krajCode' in about ? about.krajCode : about.projectId);

/** Round tables in numbers for many kraje or many projects at once: one read of plans, one of the running counts. */
export async function roundTableFiguresOf(cx: Context, abouts: readonly About[], asked: string | null | undefined): Promise<FiguresRow[]> {
  const asOf = asOfDay(cx, asked);
  const byKraj = 'krajCode' in abouts[0]!;
  const keys = abouts.map(keyOf);
  const [plans, counts] = await Promise.all([
    cx.rows<RoundTablePlan>(`select ${columnsOf(cx, RoundTablePlan, 'p')} from round_table_plan p where ${byKraj ? 'p.kraj_code = any($1::text[])' : 'p.project_id = any($1::uuid[])'} limit 1000`, [keys]),
    tallied(cx, { metrics: [HELD, DATED, DUE], ...(byKraj ? { krajCodes: keys } : { projectIds: keys }), asOf, by: [byKraj ? 'kraj' : 'project', 'territory'] }),
  ]);
  return abouts.map((about) => {
    const key = keyOf(about);
    const own = plans.filter((plan) => (byKraj ? plan.krajCode : plan.projectId) === key);
    const amounts = counts.filter((each: Tallied) => (byKraj ? each.krajCode : each.projectId) === key);
    const byOrp = orpFigures(own, amounts, asOf, (code) => territory.orp(code).name).map((row) => ({ ...row, about }));
    return { ...roundTableFigures(own, amounts, asOf), about, byOrp };
  });
}

const BY_DAY = 'order by coalesce(t.date, t.held_by) nulls last, t.id';

/** Tables of each kraj or project, of its level or of one ORP, in the order of their days; at most 100 each. */
export async function tablesOf(cx: Context, wanted: readonly { about: About; orpCode: string | null }[]): Promise<RoundTable[][]> {
  const rows = await cx.rows<RoundTable & { at: string }>(
    `select w.at, t.* from unnest($1::text[], $2::uuid[], $3::text[]) with ordinality as w(kraj_code, project_id, orp_code, at),
       lateral (select ${columnsOf(cx, RoundTable, 't')} from round_table t
         where t.status <> 'CANCELLED' and (w.kraj_code is null or t.kraj_code = w.kraj_code) and (w.project_id is null or t.project_id = w.project_id) and t.orp_code is not distinct from w.orp_code
         ${BY_DAY} limit 100) t`,
    [wanted.map(({ about }) => ('krajCode' in about ? about.krajCode : null)), wanted.map(({ about }) => ('projectId' in about ? about.projectId : null)), wanted.map(({ orpCode }) => orpCode)],
  );
  return wanted.map((_, index) => rows.filter(({ at }) => Number(at) === index + 1));
}

/** Every table of each ORP, the newest 50 in the order of their days. */
export async function tablesOfOrps(cx: Context, orpCodes: readonly string[]): Promise<RoundTable[][]> {
  const rows = await cx.rows<RoundTable>(
    `select t.* from unnest($1::text[]) as w(orp_code), lateral (select ${columnsOf(cx, RoundTable, 't')} from round_table t where t.orp_code = w.orp_code
       order by coalesce(t.date, t.held_by) desc nulls first, t.id desc limit 50) t order by coalesce(t."date", t."heldBy") nulls last, t.id`, [[...new Set(orpCodes)]],
  );
  return orpCodes.map((code) => rows.filter(({ orpCode }) => orpCode === code));
}

/** The plan of each project; null while it has none. */
export async function plansOf(cx: Context, projectIds: readonly string[]): Promise<(RoundTablePlan | null)[]> {
  const plans = await cx.rows<RoundTablePlan>(`select ${columnsOf(cx, RoundTablePlan, 'p')} from round_table_plan p where p.project_id = any($1::uuid[]) limit ${projectIds.length}`, [projectIds]);
  return projectIds.map((id) => plans.find(({ projectId }) => projectId === id) ?? null);
}
