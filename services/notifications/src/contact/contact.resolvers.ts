import { anyone, signedIn } from '@opora/kernel';
import { Context, guarded, mutation, query, run } from '@opora/subgraph';
import type { Resolvers } from '../__generated__/types';
import { personOf } from '../inbox/notification.queries';
import { confirmationOf, confirmContact, resendConfirmation, setContact, setMyContact, withdrawContact, type AddressConfirmed } from './contact.commands';
import { isUnconfirmed } from './confirmation.rules';
import { Contact } from './contact.entity';

/** Anybody who holds a link from the letter may confirm the address, without signing in: the change runs as the link's person. */
const confirmByLink = guarded(anyone, async (_parent: unknown, { input }: { input: { token: string } }, cx: Context): Promise<AddressConfirmed> => {
  const { personId } = confirmationOf(input.token, cx.now());
  return run(new Context(cx.db, { ...cx.caller, actor: { sub: personId, kind: 'person', grants: [] } }, cx.now), confirmContact, input);
});

export const contactResolvers = {
  Query: { myContact: query(signedIn, (cx) => cx.find(Contact, personOf(cx.actor))) },
  Mutation: { setMyContact: mutation(setMyContact), setContact: mutation(setContact), withdrawContact: mutation(withdrawContact), resendConfirmation: mutation(resendConfirmation), confirmContact: confirmByLink },
  Contact: {
    confirmed: (contact) => contact.email !== null && !isUnconfirmed(contact),
    bounced: ({ bouncedAt }) => bouncedAt !== null,
    quietHours: ({ quietFrom, quietTo }) => (quietFrom !== null && quietTo !== null ? { from: quietFrom, to: quietTo } : null),
  },
} satisfies Resolvers;
