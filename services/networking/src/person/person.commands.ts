import { anyOf, notFound, pragueDay } from '@opora/kernel';
import { personRegistered } from '@opora/contracts';
import { defineCommand, insertNew } from '@opora/subgraph';
import { requireKraj } from '@opora/territory';
import { Organisation } from '../organisation/organisation.entity';
import { assertMayWrite } from '../scope';
import { Person } from './person.entity';
import { RegisterPersonInput } from './person.input';

export const registerPerson = defineCommand({
  name: 'registerPerson', input: RegisterPersonInput, allow: anyOf('organiser', 'regional-methodologist', 'facilitator', 'mpsv-methodologist'),
  // A person of another kraj or of the ministry must be found for the refusal of a second one; where the new one belongs is checked here.
  reach: 'service',
  async run({ tx, actor, now, send }, { id, name, roleTitle, employerId, krajCode, isSynthetic }) {
    const employer = employerId ? await tx.findOneBy(Organisation, { id: employerId }) : null;
    if (employerId && !employer) throw notFound('input.employerId');
    const kraj = krajCode ? requireKraj(krajCode, 'input.krajCode', { validOn: pragueDay(now) }).code : (employer?.krajCode ?? null);
    assertMayWrite(actor, { krajCode: kraj }, 'input.krajCode');
    const person = await insertNew(tx, Person, {
      ...(id ? { id } : {}), name, roleTitle: roleTitle ?? null, employerId: employerId ?? null, krajCode: kraj, isSynthetic: isSynthetic ?? false,
    }, { person_pkey: () => ({ code: 'NET_PERSON_EXISTS', field: 'input.id', actual: id, messageCs: 'Osoba s tímto identifikátorem už je zapsána.' }) });
    send(personRegistered({ personId: person.id, krajCode: kraj, version: person.version }));
    return person;
  },
});
