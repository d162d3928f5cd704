import { signedIn, type PageArgs } from '@opora/kernel';
import { batch, query, reference, type ResolverMap } from '@opora/subgraph';
import { Accreditation } from '../accreditation/accreditation.entity';
import { mayPlan } from '../scope';
import { SeminarSeries } from '../series/seminar-series.entity';
import { Event } from './event.entity';
import { eventList, kindsByCode, projectsOf, sessionsOfEvents, topicsOfEvents, type EventFilter } from './event.queries';

type Rows = readonly Event[];
const ids = (rows: Rows) => rows.map(({ id }) => id);

export const eventResolvers: ResolverMap = {
  Query: {
    event: query(signedIn, (cx, { id }: { id: string }) => cx.find(Event, id)),
    events: query(signedIn, (cx, args: PageArgs & { filter?: EventFilter | null }) => eventList(cx, args)),
  },
  Event: {
    __resolveReference: reference(signedIn, Event),
    project: ({ projectId }: Event) => ({ id: projectId }),
    kind: batch(signedIn, (cx, rows: Rows) => kindsByCode(cx, rows.map(({ kindCode }) => kindCode))),
    series: batch(signedIn, (cx, rows: Rows) => Promise.all(rows.map(({ seriesId }) => (seriesId === null ? null : cx.get(SeminarSeries, seriesId))))),
    topics: batch(signedIn, (cx, rows: Rows) => topicsOfEvents(cx, ids(rows))),
    topic: batch(signedIn, async (cx, rows: Rows) => (await topicsOfEvents(cx, ids(rows))).map((topics) => (topics.length === 1 ? topics[0]! : null))),
    sessions: batch(signedIn, (cx, rows: Rows) => sessionsOfEvents(cx, ids(rows))),
    accreditation: batch(signedIn, (cx, rows: Rows) => Promise.all(rows.map(({ accreditationId }) => (accreditationId === null ? null : cx.get(Accreditation, accreditationId))))),
    viewerCan: batch(signedIn, async (cx, rows: Rows) => (await projectsOf(cx, rows.map(({ projectId }) => projectId))).map((project, n) => {
      const open = mayPlan(cx.actor, project) && ['PLANNED', 'PUBLISHED'].includes(rows[n]!.status);
      return { edit: open, publish: open && rows[n]!.status === 'PLANNED', recordHeld: open, cancel: open };
    })),
    kraj: ({ krajCode }: Event) => (krajCode === null ? null : { code: krajCode }),
    okres: ({ okresCode }: Event) => (okresCode === null ? null : { code: okresCode }),
    municipality: ({ municipalityKey }: Event) => (municipalityKey === null ? null : { key: municipalityKey }),
    contractor: ({ contractorId }: Event) => (contractorId === null ? null : { id: contractorId }),
    phase: ({ phase }: Event) => (phase === 0 ? null : phase),
    price: () => '0.00',
    expected: ({ expectedFrom, expectedTo }: Event) => (expectedFrom === null ? null : { from: expectedFrom, to: expectedTo }),
    dateIsStated: ({ startsOn }: Event) => startsOn !== null,
  },
  EventChange: { event: batch(signedIn, (cx, changes: readonly { id: string }[]) => Promise.all(changes.map(({ id }) => cx.get(Event, id)))) },
  EventsChange: { events: batch(signedIn, (cx, changes: readonly { eventIds: readonly string[] }[]) => Promise.all(changes.map(({ eventIds }) => Promise.all(eventIds.map((id) => cx.get(Event, id)))))) },
};
