import { SERVICES } from '@opora/contracts';
import { anyOf } from '@opora/kernel';
import { BASIS, mutation, query } from '@opora/subgraph';
import type { Resolvers } from '../__generated__/types';
import { holdSubject, releaseSubject } from '../hold/legal-hold.commands';
import { anonymiseSubject } from './subject.commands';
import { SubjectErasure } from './subject-erasure.entity';
import { subjectOf } from './subject.queries';
import { keptOf } from './subject.rules';

/** A methodologist may ask and is told that it is not for them (journeys.md J25). */
const asking = anyOf('gdpr-officer', 'mpsv-methodologist', 'regional-methodologist');

export const subjectQueries = {
  Query: {
    subjectReport: query(asking, subjectOf),
    subjectErasure: query(anyOf('gdpr-officer'), (cx, { id }: { id: string }) => cx.find(SubjectErasure, id)),
  },
  Mutation: { anonymiseSubject: mutation(anonymiseSubject), holdSubject: mutation(holdSubject), releaseSubject: mutation(releaseSubject) },
  SubjectErasure: {
    services: ({ answers, dryRun, heldBy }) => SERVICES.map((name) => {
      // Notes of access are about the readers as well: no service is without them, and they are told among the duties.
      const tables = answers[name]?.filter(({ evidence }) => !evidence);
      const sum = (of: 'free' | 'kept') => (tables ?? []).reduce((total, each) => total + each[of], 0);
      const state = tables === undefined ? 'WAITING' : heldBy.includes(name) ? 'HELD' : tables.length === 0 ? 'NO_DATA' : dryRun ? 'COUNTED' : 'FORGOTTEN';
      return { name, state, forgotten: sum('free'), kept: sum('kept') } as const;
    }),
    retention: ({ answers }) => keptOf(answers).map(({ category, until }) => ({ category, until, basis: BASIS[category] })),
  },
} satisfies Resolvers;
