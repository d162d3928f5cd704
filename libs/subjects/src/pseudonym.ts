import { randomUUID } from 'node:crypto';

/** What a pseudonym begins with, so that it is known for one: no identity provider gives such an id by chance. */
const MARK = 'ffffffff-ffff-';

/** Somebody without a name. Made by chance, in one service for one person, and written nowhere but in the place of their id: nobody can go back. */
export const newPseudonym = (): string => `${MARK}${randomUUID().slice(MARK.length)}`;

/** SQL: true for the id of somebody who has not been forgotten. */
export const isSomebody = (person: string): string => `${person}::text not like '${MARK}%'`;
