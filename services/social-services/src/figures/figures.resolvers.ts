import { signedIn } from '@opora/kernel';
import { batch } from '@opora/subgraph';
import type { Resolvers } from '../__generated__/types';
import { servicesInKraje } from './figures.queries';

export const figuresResolvers = {
  Kraj: { services: batch(signedIn, (cx, kraje: readonly { code: string }[], { asOf }: { asOf?: string | null }) => servicesInKraje(cx, kraje.map(({ code }) => code), asOf)) },
} satisfies Resolvers;
