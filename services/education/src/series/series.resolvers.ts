import { notFound, signedIn, trimDecimal } from '@opora/kernel';
import { batch, mutation, query, reference, type Context, type ResolverMap } from '@opora/subgraph';
import { seminarsOfSeries } from '../event/event.queries';
import { topicsByIds } from '../topic/topic.queries';
import { Topic } from '../topic/topic.entity';
import { SeminarSeries } from './seminar-series.entity';
import { createSeminarSeries } from './series.commands';
import { planOfProject, plansOfSeries, seriesOfProjects, type Gap, type OfOkres } from './series.queries';

type Rows = readonly SeminarSeries[];
/** One reading of the plans answers all three fields of all series of the request. */
const plans = async (cx: Context, rows: Rows) => {
  const loader = cx.together<SeminarSeries, Awaited<ReturnType<typeof plansOfSeries>>[number]>(plansOfSeries, (keys) => plansOfSeries(cx, keys));
  return Promise.all(rows.map((row) => loader.load(row)));
};
const ofOkres = ({ okresCode }: Gap | OfOkres) => ({ code: okresCode });

export const seriesResolvers: ResolverMap = {
  Query: {
    seminarSeries: query(signedIn, (cx, { id }: { id: string }) => cx.find(SeminarSeries, id)),
    seriesPlan: query(signedIn, async (cx, { projectId }: { projectId: string }) => {
      const [known] = await cx.rows(`select 1 from known_project where project_id::text = $1`, [projectId.toLowerCase()]);
      if (!known) throw notFound('projectId');
      return planOfProject(cx, projectId);
    }),
  },
  Mutation: { createSeminarSeries: mutation(createSeminarSeries) },
  SeminarSeries: {
    __resolveReference: reference(signedIn, SeminarSeries),
    project: ({ projectId }: SeminarSeries) => ({ id: projectId }),
    kraj: ({ krajCode }: SeminarSeries) => ({ code: krajCode }),
    okresy: ({ okresCodes }: SeminarSeries) => okresCodes.map((code) => ({ code })),
    window: ({ windowFrom, windowTo }: SeminarSeries) => ({ from: windowFrom, to: windowTo }),
    hoursPerOkres: ({ hoursPerOkres }: SeminarSeries) => trimDecimal(hoursPerOkres),
    topics: batch(signedIn, (cx, rows: Rows) => topicsByIds(cx, rows.map(({ topicIds }) => topicIds))),
    totals: batch(signedIn, async (cx, rows: Rows) => (await plans(cx, rows)).map(({ totals }) => totals)),
    byOkres: batch(signedIn, async (cx, rows: Rows) => (await plans(cx, rows)).map(({ byOkres }) => byOkres)),
    gaps: batch(signedIn, async (cx, rows: Rows) => (await plans(cx, rows)).map(({ gaps }) => gaps)),
    seminars: batch(signedIn, (cx, rows: Rows) => seminarsOfSeries(cx, rows.map(({ id }) => id))),
  },
  SeriesOfOkres: { okres: ofOkres },
  SeriesGap: { okres: ofOkres, topic: batch(signedIn, (cx, gaps: readonly Gap[]) => Promise.all(gaps.map(({ topicId }) => cx.get(Topic, topicId)))) },
  SeminarSeriesChange: { series: batch(signedIn, (cx, changes: readonly { id: string }[]) => Promise.all(changes.map(({ id }) => cx.get(SeminarSeries, id)))) },
  Project: { seminarSeries: batch(signedIn, (cx, projects: readonly { id: string }[]) => seriesOfProjects(cx, projects.map(({ id }) => id))) },
};
