import { ROLES, type Grant, type Role } from '@opora/kernel';

/** A synthetic person (or machine client) of the demo; nobody of this name or id exists. */
export interface DemoPerson { id: string; kind: 'person' | 'machine'; role: Role; name: string; grants: Grant[] }

/** Liberecký kraj, where the source projects play. */
const KRAJ = 'CZ051';
const NATIONWIDE: readonly Role[] = ['mpsv-methodologist', 'operator', 'gdpr-officer', 'evaluator', 'machine-client'];

/** Names say that they are synthetic: "Zkušební" is "of the test". */
const NAMES: Record<Role, string> = {
  organiser: 'Zkušební Organizátorka', participant: 'Zkušební Účastnice', networker: 'Zkušební Síťařka', facilitator: 'Zkušební Facilitátor',
  'regional-methodologist': 'Zkušební Krajská Metodička', 'contract-manager': 'Zkušební Správce Smluv', provider: 'Zkušební Poskytovatelka',
  'family-policy-coordinator': 'Zkušební Koordinátorka', 'working-group-member': 'Zkušební Člen Skupiny', 'mpsv-methodologist': 'Zkušební Metodik Ministerstva',
  evaluator: 'Zkušební Evaluátorka', 'gdpr-officer': 'Zkušební Pověřenec', operator: 'Zkušební Provozovatel', 'machine-client': 'Zkušební Stroj',
};

/** The person of a role: the same id in every installation, so that examples and tests can name it. */
export function personOf(role: Role): DemoPerson {
  const id = `0197e000-0000-7000-8000-${String(ROLES.indexOf(role) + 1).padStart(12, '0')}`;
  const grant: Grant = NATIONWIDE.includes(role) ? { role, level: 'ALL', id: null } : { role, level: 'KRAJ', id: KRAJ };
  return { id, kind: role === 'machine-client' ? 'machine' : 'person', role, name: NAMES[role], grants: [grant] };
}

/** One synthetic person for every role. */
export const people: readonly DemoPerson[] = ROLES.map(personOf);
