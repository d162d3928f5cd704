import { anyOf, notFound, signedIn, toPeople } from '@opora/kernel';
import { batch, isUuid, mutation, query, referenceBy, type Context } from '@opora/subgraph';
import { territory } from '@opora/territory';
import type { Resolvers } from '../__generated__/types';
import { Organisation } from '../organisation/organisation.entity';
import { registerPerson } from './person.commands';
import type { Person } from './person.entity';
import { findPerson, listPeople, PEOPLE_READERS } from './person.queries';

/** Outside the caller's scope a person is NOT_FOUND, never FORBIDDEN: existence is not revealed (journeys.md §0). */
const readPerson = async (cx: Context, { id }: { id: string }): Promise<Person> => (await findPerson(cx, id)) ?? Promise.reject(notFound('id'));

/** Asking for somebody who is not there, or not for the caller, is noted: ids are not guessed by chance. */
async function askForPerson(cx: Context, { id }: { id: string }): Promise<Person> {
  const person = await findPerson(cx, id);
  if (person) return person;
  if (isUuid(id)) await cx.auditRead('readPersonRefused', 'Person', [id.toLowerCase()], ['id']);
  throw notFound('id');
}

export const personResolvers = {
  Query: { person: query(signedIn, askForPerson), people: query(toPeople(anyOf(...PEOPLE_READERS)), listPeople) },
  Mutation: { registerPerson: mutation(registerPerson) },
  Person: {
    __resolveReference: referenceBy(signedIn, readPerson),
    employer: batch(signedIn, (cx, people: readonly Person[]) => Promise.all(people.map(({ employerId }) => (employerId ? cx.find(Organisation, employerId) : null)))),
    kraj: ({ krajCode }) => (krajCode ? territory.kraj(krajCode) : null),
  },
} satisfies Resolvers;
