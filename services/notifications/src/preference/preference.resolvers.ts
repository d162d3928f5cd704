import { signedIn } from '@opora/kernel';
import { mutation, query } from '@opora/subgraph';
import type { Resolvers } from '../__generated__/types';
import { personOf } from '../inbox/notification.queries';
import { setPreference } from './preference.commands';
import type { Preference } from './preference.entity';
import { isEssential, preferencesOf } from './preference.queries';

export const preferenceResolvers = {
  Query: { myPreferences: query(signedIn, async (cx) => await preferencesOf(cx, personOf(cx.actor)) as Preference[]) },
  Mutation: { setPreference: mutation(setPreference) },
  Preference: { essential: ({ kind }) => isEssential(kind) },
} satisfies Resolvers;
