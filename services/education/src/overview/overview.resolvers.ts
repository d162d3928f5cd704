import { signedIn } from '@opora/kernel';
import { batch, type ResolverMap } from '@opora/subgraph';
import { kindsByCode } from '../event/event.queries';
import { educationInKraje, educationInOkresy, totalsOfProjects } from './overview.queries';

type AsOf = { asOf?: string | null };
type Territories = readonly { code: string }[];

export const overviewResolvers: ResolverMap = {
  Kraj: { education: batch(signedIn, (cx, kraje: Territories, { asOf }: AsOf) => educationInKraje(cx, kraje.map(({ code }) => code), asOf)) },
  Okres: { education: batch(signedIn, (cx, okresy: Territories, { asOf }: AsOf) => educationInOkresy(cx, okresy.map(({ code }) => code), asOf)) },
  Project: { eventTotals: batch(signedIn, (cx, projects: readonly { id: string }[], { asOf }: AsOf) => totalsOfProjects(cx, projects.map(({ id }) => id), asOf)) },
  EventTotal: {
    kind: batch(signedIn, (cx, totals: readonly { kindCode: string }[]) => kindsByCode(cx, totals.map(({ kindCode }) => kindCode))),
    phase: ({ phase }: { phase: number }) => (phase === 0 ? null : phase),
  },
};
