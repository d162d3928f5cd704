import { signedIn } from '@opora/kernel';
import { batch } from '@opora/subgraph';
import type { Resolvers } from '../__generated__/types';
import { familyPolicyInKraje } from './figures.queries';

export const figuresResolvers = {
  Kraj: { familyPolicy: batch(signedIn, (cx, kraje: readonly { code: string }[], { asOf }: { asOf?: string | null }) => familyPolicyInKraje(cx, kraje.map(({ code }) => code), asOf)) },
} satisfies Resolvers;
