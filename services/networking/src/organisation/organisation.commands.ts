import { organisationChanged } from '@opora/contracts';
import { anyOf, pragueDay } from '@opora/kernel';
import { defineCommand, insertNew, refusing } from '@opora/subgraph';
import { assertMayWrite, WRITERS } from '../scope';
import { Organisation } from './organisation.entity';
import { ChangeOrganisationInput, RegisterOrganisationInput } from './organisation.input';
import { icoTaken, movedPlace, settlePlace } from './organisation.rules';

const changed = ({ id, kinds, krajCode, orpCode, providesAccompaniment, version }: Organisation) =>
  organisationChanged({ organisationId: id, kinds, krajCode, orpCode, providesAccompaniment, version });

export const registerOrganisation = defineCommand({
  name: 'registerOrganisation', input: RegisterOrganisationInput, allow: anyOf(...WRITERS),
  async run({ tx, actor, now, send }, { name, kinds, ico, providesAccompaniment, isSynthetic, source, ...place }) {
    const settled = settlePlace(place, pragueDay(now));
    assertMayWrite(actor, settled, 'input.krajCode');
    const organisation = await insertNew(tx, Organisation, {
      name, kinds, ico: ico ?? null, ...settled, providesAccompaniment: providesAccompaniment ?? false, isSynthetic: isSynthetic ?? false, source: source ?? null,
    }, { organisation_ico_once: () => icoTaken(ico) });
    send(changed(organisation));
    return organisation;
  },
});

export const changeOrganisation = defineCommand({
  name: 'changeOrganisation', input: ChangeOrganisationInput, allow: anyOf(...WRITERS),
  async run({ tx, actor, now, send, lock }, { organisationId, expectedVersion, name, kinds, ico, providesAccompaniment, krajCode, orpCode, municipalityKey }) {
    const organisation = await lock(Organisation, organisationId, expectedVersion);
    assertMayWrite(actor, organisation, 'input.organisationId');
    const place = movedPlace(organisation, { krajCode, orpCode, municipalityKey }, pragueDay(now));
    assertMayWrite(actor, place, 'input.krajCode');
    Object.assign(organisation, place, {
      name: name ?? organisation.name, kinds: kinds ?? organisation.kinds, ico: ico === undefined ? organisation.ico : ico,
      providesAccompaniment: providesAccompaniment ?? organisation.providesAccompaniment,
    });
    const saved = await refusing(tx.save(organisation), { organisation_ico_once: () => icoTaken(ico) });
    send(changed(saved));
    return saved;
  },
});
