import { signedIn, type Period } from '@opora/kernel';
import { batch, query, referenceBy, type Context, type ResolverMap } from '@opora/subgraph';
import { indicators } from '../indicators/all';
import { projectsIn } from '../project/project.queries';
import { krajComparison } from './comparison.queries';
import type { IndicatorDefinition } from './definition';
import { valuesIn } from './indicator.queries';
import { findIndicator } from './registry';

type InKraj = { krajCode: string };
const plain = (name: keyof IndicatorDefinition) => (indicator: IndicatorDefinition) => indicator[name];

export const indicatorResolvers: ResolverMap = {
  Query: { indicators: query(signedIn, () => indicators), krajComparison: query(signedIn, krajComparison) },
  Indicator: {
    __resolveReference: referenceBy(signedIn, (_cx, { id }: { id: string }) => findIndicator(id) ?? null),
    title: plain('title'), titleEn: plain('titleEn'), unit: plain('unit'), version: plain('version'), metric: plain('metric'), additive: plain('additive'),
    territory: ({ territory }: IndicatorDefinition) => (territory === 'kraj' ? 'KRAJ' : 'COUNTRY'),
  },
  Kraj: { evaluation: ({ code }: { code: string }): InKraj => ({ krajCode: code }) },
  EvaluationInKraj: {
    projects: batch(signedIn, (cx: Context, kraje: readonly InKraj[]) => projectsIn(cx, kraje.map(({ krajCode }) => krajCode))),
    indicators: batch(signedIn, (cx: Context, kraje: readonly InKraj[], { period }: { period?: Period | null }) => valuesIn(cx, kraje.map(({ krajCode }) => krajCode), period)),
  },
};
