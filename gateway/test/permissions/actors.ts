import { NATIONWIDE_ROLES, ROLES, type Actor, type Grant, type Role } from '@opora/kernel';
import { anActor, HOME_KRAJ } from '@opora/testing';
import { NOBODY } from './fields';

/** A kraj that has nothing to do with the demo. */
export const ELSEWHERE = 'CZ080';

/** Where a role is held: over the kraj of the data, over another one, or over something that is nothing. */
export type Place = 'inside' | 'outside' | 'nowhere';
export const PLACES: readonly Place[] = ['inside', 'outside', 'nowhere'];

/** A role of the whole country has no outside: the platform grants it for the whole country or not at all. */
const GRANT: Record<Place, (role: Role) => Grant> = {
  inside: (role) => (NATIONWIDE_ROLES.includes(role) ? { role, level: 'ALL', id: null } : { role, level: 'KRAJ', id: HOME_KRAJ }),
  outside: (role) => ({ role, level: 'KRAJ', id: ELSEWHERE }),
  nowhere: (role) => ({ role, level: 'PROJECT', id: NOBODY }),
};
export const actorAt = (role: Role, place: Place): Actor => anActor({ grants: [GRANT[place](role)] });

/** Who asks: every role at every place, somebody signed in without a role, and nobody. */
export interface Asker { name: string; actor: Actor | null; place: Place }
export const ASKERS: readonly Asker[] = [
  ...ROLES.flatMap((role) => PLACES.map((place) => ({ name: role, place, actor: actorAt(role, place) }))),
  { name: '(no role)', place: 'nowhere', actor: anActor({ grants: [] }) },
  { name: '(nobody)', place: 'nowhere', actor: null },
];
