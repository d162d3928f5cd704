import { signedIn } from '@opora/kernel';
import { mutation, query, reference } from '@opora/subgraph';
import { territory } from '@opora/territory';
import type { Resolvers } from '../__generated__/types';
import { registerRegionalOffice } from './regional-office.commands';
import { RegionalOffice } from './regional-office.entity';
import { listRegionalOffices } from './regional-office.queries';

export const officeResolvers = {
  Query: { regionalOffices: query(signedIn, listRegionalOffices) },
  Mutation: { registerRegionalOffice: mutation(registerRegionalOffice) },
  RegionalOffice: {
    __resolveReference: reference(signedIn, RegionalOffice),
    project: ({ projectId }) => ({ id: projectId }),
    municipality: ({ municipalityKey }) => territory.municipality(municipalityKey),
    kraj: ({ krajCode }) => territory.kraj(krajCode),
  },
} satisfies Resolvers;
