import { hours, lessons, signedIn } from '@opora/kernel';
import { batch, mutation, query, reference, type ResolverMap } from '@opora/subgraph';
import { In } from 'typeorm';
import { Event } from '../event/event.entity';
import { createProgramme, createRun } from './programme.commands';
import { Programme } from './programme.entity';
import { MOST_PROGRAMMES, MOST_RUNS, plannedPlaces } from './programme.rules';
import { Run } from './run.entity';

type Runs = readonly Run[];

export const programmeResolvers: ResolverMap = {
  Query: { programme: query(signedIn, (cx, { id }: { id: string }) => cx.find(Programme, id)) },
  Mutation: { createProgramme: mutation(createProgramme), createRun: mutation(createRun) },
  Programme: {
    __resolveReference: reference(signedIn, Programme),
    project: ({ projectId }: Programme) => ({ id: projectId }),
    hours: ({ minutes }: Programme) => hours(minutes),
    lessons: ({ minutes }: Programme) => lessons(minutes),
    plannedPlaces: ({ runsPlanned, runSize }: Programme) => plannedPlaces(runsPlanned, runSize),
    runs: batch(signedIn, async (cx, programmes: readonly Programme[]) => {
      const rows = await (await cx.manager()).find(Run, { where: { programmeId: In(programmes.map(({ id }) => id)) }, order: { number: 'ASC' }, take: MOST_RUNS * programmes.length });
      return programmes.map(({ id }) => rows.filter(({ programmeId }) => programmeId === id));
    }),
  },
  Run: {
    __resolveReference: reference(signedIn, Run),
    programme: batch(signedIn, (cx, runs: Runs) => Promise.all(runs.map(({ programmeId }) => cx.get(Programme, programmeId)))),
    event: batch(signedIn, (cx, runs: Runs) => Promise.all(runs.map(({ eventId }) => cx.get(Event, eventId)))),
    participantsMax: batch(signedIn, (cx, runs: Runs) => Promise.all(runs.map(async ({ eventId }) => (await cx.get(Event, eventId)).capacity!))),
  },
  RunChange: { run: batch(signedIn, (cx, changes: readonly { id: string }[]) => Promise.all(changes.map(({ id }) => cx.get(Run, id)))) },
  Project: {
    programmes: batch(signedIn, async (cx, projects: readonly { id: string }[]) => {
      const rows = await (await cx.manager()).find(Programme, { where: { projectId: In(projects.map(({ id }) => id)) }, order: { id: 'ASC' }, take: MOST_PROGRAMMES * projects.length });
      return projects.map(({ id }) => rows.filter(({ projectId }) => projectId === id));
    }),
  },
};
