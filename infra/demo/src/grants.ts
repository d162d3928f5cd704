import { key, type DemoWork } from './demo';
import { people } from './people';

const GIVEN = 'mutation ($input: GrantRoleInput!) { grantRole(input: $input) { id } }';

/** Gives every demo person the role they play, as the operator. The operator and the machine client have theirs from the installation. */
export async function loadGrants(work: DemoWork): Promise<void> {
  for (const { id, role, grants: [grant] } of people.filter((person) => person.role !== 'operator' && person.role !== 'machine-client')) {
    await work.ask('operator', GIVEN, {
      input: { personId: id, role: role.toUpperCase().replaceAll('-', '_'), level: grant!.level, scopeId: grant!.id, reason: 'Zkušební osoba ukázkových dat', idempotencyKey: key(`grants/${role}`) },
    });
  }
}
