import { signedIn } from '@opora/kernel';
import { mutation, query, reference } from '@opora/subgraph';
import { territory } from '@opora/territory';
import type { Resolvers } from '../__generated__/types';
import { mayWrite } from '../scope';
import { changeOrganisation, registerOrganisation } from './organisation.commands';
import { Organisation } from './organisation.entity';
import { listOrganisations } from './organisation.queries';

export const organisationResolvers = {
  Query: {
    organisation: query(signedIn, (cx, { id }: { id: string }) => cx.find(Organisation, id)),
    organisations: query(signedIn, listOrganisations),
  },
  Mutation: { registerOrganisation: mutation(registerOrganisation), changeOrganisation: mutation(changeOrganisation) },
  Organisation: {
    __resolveReference: reference(signedIn, Organisation),
    kraj: ({ krajCode }) => (krajCode ? territory.kraj(krajCode) : null),
    orp: ({ orpCode }) => (orpCode ? territory.orp(orpCode) : null),
    municipality: ({ municipalityKey }) => (municipalityKey ? territory.municipality(municipalityKey) : null),
    viewerCan: (organisation, _, cx) => ({ edit: mayWrite(cx.actor, organisation) }),
  },
} satisfies Resolvers;
