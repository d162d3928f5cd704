import { anyone, signedIn } from '@opora/kernel';
import { Context, guarded, mutation, query, run } from '@opora/subgraph';
import type { Resolvers } from '../__generated__/types';
import { personOf } from '../inbox/notification.queries';
import { claimOf, setPreference, unsubscribe } from './preference.commands';
import type { Preference } from './preference.entity';
import { isEssential, nameOf, preferencesOf } from './preference.queries';

/** Anybody who holds a link from an e-mail may switch that kind off, without signing in: the change runs as the link's person. */
const unsubscribeByLink = guarded(anyone, async (_parent: unknown, { input }: { input: { token: string } }, cx: Context): Promise<Preference> => {
  const { personId } = claimOf(input.token);
  return run(new Context(cx.db, { ...cx.caller, actor: { sub: personId, kind: 'person', grants: [] } }, cx.now), unsubscribe, input);
});

export const preferenceResolvers = {
  Query: { myPreferences: query(signedIn, async (cx) => await preferencesOf(cx, personOf(cx.actor)) as Preference[]) },
  Mutation: { setPreference: mutation(setPreference), unsubscribe: unsubscribeByLink },
  Preference: { essential: ({ kind }) => isEssential(kind), nameCs: ({ kind }) => nameOf(kind) },
} satisfies Resolvers;
