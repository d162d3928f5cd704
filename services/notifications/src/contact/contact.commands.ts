import { anyOf, krajScope, mayInKraj, notFound, refuse, signedIn, type Actor, type Role } from '@opora/kernel';
import { defineCommand } from '@opora/subgraph';
import { personOf } from '../inbox/notification.queries';
import { KnownPerson } from '../known/known-person.entity';
import { Contact } from './contact.entity';
import { SetContactInput, SetMyContactInput, WithdrawContactInput } from './contact.input';

/** What others than the person learn of a contact: never the address, neither now nor from a repeated request. */
export class ContactSet {
  id: string;
  version: number;
  reachable: boolean;
}
const told = ({ id, version, email, bouncedAt }: Contact): ContactSet => Object.assign(new ContactSet(), { id, version, reachable: email !== null && bouncedAt === null });

/** A new address starts afresh: what the old one refused says nothing about it. */
const FRESH = `bounced_at = case when contact.email is distinct from excluded.email then null else contact.bounced_at end, version = contact.version + 1`;

export const setMyContact = defineCommand({
  name: 'setMyContact',
  input: SetMyContactInput,
  allow: signedIn,
  async run({ tx, actor, now }, { email = null, quietHours = null }) {
    const id = personOf(actor);
    if (quietHours && quietHours.from === quietHours.to) refuse({ code: 'NTF_QUIET_HOURS_EMPTY', field: 'input.quietHours', actual: quietHours.from, messageCs: 'Začátek a konec tichých hodin se musí lišit.' });
    await tx.query(
      `insert into contact (id, email, own_choice, quiet_from, quiet_to) values ($1, $2, true, $3, $4)
       on conflict (id) do update set email = excluded.email, own_choice = true, withdrawn_at = null, withdrawn_reason = null, quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to, updated_at = $5, ${FRESH}`,
      [id, email, quietHours?.from ?? null, quietHours?.to ?? null, now]);
    return tx.findOneByOrFail(Contact, { id });
  },
});

const INVITERS: Role[] = ['organiser', 'networker', 'regional-methodologist'];
/** True for somebody of a kraj the caller invites people of; whoever belongs to no kraj is reached by those of the whole country. */
const mayReach = (actor: Actor, krajCode: string | null): boolean => (krajCode === null ? krajScope(actor, INVITERS) === 'ALL' : mayInKraj(actor, INVITERS, krajCode));

/** For a person who has not signed in yet, for example an invited one; nobody overrides a person's own choice. */
export const setContact = defineCommand({
  name: 'setContact',
  input: SetContactInput,
  allow: anyOf(...INVITERS),
  reach: 'service',
  async run({ tx, actor, now }, { personId, email }) {
    const person = await tx.findOneBy(KnownPerson, { id: personId });
    if (!person || !mayReach(actor, person.krajCode)) throw notFound('input.personId');
    const [changed] = await tx.query(
      `insert into contact (id, email) values ($1, $2)
       on conflict (id) do update set email = excluded.email, updated_at = $3, ${FRESH} where not contact.own_choice and contact.withdrawn_at is null returning id`, [personId, email, now]) as object[];
    if (!changed) refuse({ code: 'NTF_CONTACT_OWN_CHOICE', field: 'input.personId', messageCs: 'Adresu si osoba nastavila sama, nelze ji změnit.' });
    return told(await tx.findOneByOrFail(Contact, { id: personId }));
  },
});

/** The person has lost access, or asked to be forgotten: the address goes, and what is still on its way is withdrawn when it is looked at. */
export const withdrawContact = defineCommand({
  name: 'withdrawContact',
  input: WithdrawContactInput,
  allow: anyOf('gdpr-officer'),
  reach: 'service',
  async run({ tx, now, lock }, { personId, reason }) {
    const contact = await lock(Contact, personId);
    if (contact.withdrawnAt) throw notFound('input.personId');
    Object.assign(contact, { email: null, bouncedAt: null, withdrawnAt: now, withdrawnReason: reason, quietFrom: null, quietTo: null });
    return told(await tx.save(contact));
  },
});
