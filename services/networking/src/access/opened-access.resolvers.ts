import { anyOf } from '@opora/kernel';
import { mutation, query } from '@opora/subgraph';
import { territory } from '@opora/territory';
import type { Resolvers } from '../__generated__/types';
import { PEOPLE_READERS } from '../person/person.queries';
import { closeAccess, openAccess } from './opened-access.commands';
import { listOpenedAccesses } from './opened-access.queries';

export const openedAccessResolvers = {
  Query: { openedAccesses: query(anyOf(...PEOPLE_READERS, 'gdpr-officer'), listOpenedAccesses) },
  Mutation: { openAccess: mutation(openAccess), closeAccess: mutation(closeAccess) },
  OpenedAccess: {
    kraj: ({ krajCode }) => territory.kraj(krajCode),
    isOpen: ({ until }, _args, cx) => until > cx.now(),
  },
} satisfies Resolvers;
