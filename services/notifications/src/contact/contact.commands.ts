import { randomUUID } from 'node:crypto';
import { addressConfirmation } from '@opora/contracts';
import { anyOf, krajScope, mayInKraj, notFound, refuse, signedIn, type Actor, type Role } from '@opora/kernel';
import { defineCommand } from '@opora/subgraph';
import { notificationsConfig } from '../config';
import { readConfirmToken, type ConfirmClaim } from '../email/link';
import { personOf } from '../inbox/notification.queries';
import { KnownPerson } from '../known/known-person.entity';
import { Contact } from './contact.entity';
import { askedOnceMore, isOfDomains, isUnconfirmed } from './confirmation.rules';
import { ConfirmContactInput, ResendConfirmationInput, SetContactInput, SetMyContactInput, WithdrawContactInput } from './contact.input';

/** What others than the person learn of a contact: never the address, neither now nor from a repeated request. */
export class ContactSet {
  id: string;
  version: number;
  reachable: boolean;
}
const told = (contact: Contact): ContactSet => Object.assign(new ContactSet(), { id: contact.id, version: contact.version, reachable: contact.email !== null && contact.bouncedAt === null && !isUnconfirmed(contact) });

/** A new address starts afresh: what the old one refused says nothing about it. */
const FRESH = `bounced_at = case when contact.email is distinct from excluded.email then null else contact.bounced_at end, version = contact.version + 1`;

/** The address is the person's own from now on: it is to be confirmed by a letter, unless it is of a domain that needs none. */
function setOwnAddress(contact: Contact, email: string | null, now: Date): void {
  Object.assign(contact, { email, ownChoice: true, bouncedAt: null, confirmedAt: null, askId: null });
  if (email === null) return;
  contact.askId = randomUUID();
  if (isOfDomains(email, notificationsConfig().MAIL_CONFIRMED_DOMAINS)) contact.confirmedAt = now;
  else Object.assign(contact, askedOnceMore(contact, now, 'input.email'));
}
const letterFor = ({ id, askId }: Contact) => addressConfirmation({ recipients: [id], askId: askId! });

export const setMyContact = defineCommand({
  name: 'setMyContact',
  input: SetMyContactInput,
  allow: signedIn,
  async run({ tx, actor, now, lock, send }, { email = null, quietHours = null }) {
    const id = personOf(actor);
    if (quietHours && quietHours.from === quietHours.to) refuse({ code: 'NTF_QUIET_HOURS_EMPTY', field: 'input.quietHours', actual: quietHours.from, messageCs: 'Začátek a konec tichých hodin se musí lišit.' });
    await tx.query('insert into contact (id) values ($1) on conflict (id) do nothing', [id]);
    const contact = await lock(Contact, id);
    const another = contact.email !== email || !contact.ownChoice;
    if (another) setOwnAddress(contact, email, now);
    Object.assign(contact, { withdrawnAt: null, withdrawnReason: null, quietFrom: quietHours?.from ?? null, quietTo: quietHours?.to ?? null });
    if (another && isUnconfirmed(contact)) send(letterFor(contact));
    return tx.save(contact);
  },
});

export const resendConfirmation = defineCommand({
  name: 'resendConfirmation',
  input: ResendConfirmationInput,
  allow: signedIn,
  async run({ tx, actor, now, lock, send }) {
    const id = personOf(actor);
    const contact = await tx.existsBy(Contact, { id }) ? await lock(Contact, id) : null;
    if (!contact || !isUnconfirmed(contact)) return refuse({ code: 'NTF_NOTHING_TO_CONFIRM', messageCs: 'Není co potvrzovat: adresa chybí, nebo už je potvrzená.' });
    Object.assign(contact, askedOnceMore(contact, now));
    send(letterFor(contact));
    return tx.save(contact);
  },
});

/** What whoever holds a link learns: nothing of the person. */
export class AddressConfirmed { confirmed = true; }

/** Runs as the person the link speaks for; a link to an address that was changed meanwhile leads nowhere. */
export const confirmContact = defineCommand({
  name: 'confirmContact',
  input: ConfirmContactInput,
  allow: signedIn,
  async run({ tx, actor, now, lock }, { token }) {
    const { askId } = confirmationOf(token, now);
    const contact = await lock(Contact, personOf(actor));
    if (contact.askId !== askId || contact.email === null) throw notFound('input.token');
    Object.assign(contact, { confirmedAt: contact.confirmedAt ?? now, bouncedAt: null }); // whoever has the link has the letter
    await tx.save(contact);
    return new AddressConfirmed();
  },
});

/** Whose address a link confirms. Throws NOT_FOUND for one that is not ours or has run out. */
export function confirmationOf(token: string, now: Date): ConfirmClaim {
  const key = notificationsConfig().NOTIFICATIONS_KEY;
  const claim = key ? readConfirmToken(key, token, now) : null;
  if (!claim) throw notFound('input.token');
  return claim;
}

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
    Object.assign(contact, { email: null, bouncedAt: null, confirmedAt: null, askId: null, withdrawnAt: now, withdrawnReason: reason, quietFrom: null, quietTo: null });
    return told(await tx.save(contact));
  },
});
