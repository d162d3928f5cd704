import { key, type DemoWork } from './demo';
import { people } from './people';

const CHOSEN = 'mutation ($input: SetMyContactInput!) { setMyContact(input: $input) { id } }';

/** Every demo person sets where they are reached: an address of the domain that exists nowhere, so that no letter ever leaves. A program has none. */
export async function loadContacts(work: DemoWork): Promise<void> {
  for (const { role } of people.filter(({ kind }) => kind === 'person')) {
    await work.ask(role, CHOSEN, { input: { email: `${role}@example.invalid`, idempotencyKey: key(`contacts/${role}`) } });
  }
}
