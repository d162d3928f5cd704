import type { OrganisationKind } from '@opora/contracts';
import { In, type EntityManager } from 'typeorm';
import { KnownOrganisation } from '../known/known-organisation.entity';
import { Employment } from './employment.entity';
import { employmentOn } from './employment.rules';

export interface Employer { organisationId: string | null; kinds: OrganisationKind[] | null }

/** The employer each person has on a day, and of which kinds it is (R-EDU-06). */
export async function employersOf(tx: EntityManager, personIds: readonly string[], day: string): Promise<Map<string, Employer>> {
  const employments = await tx.find(Employment, { where: { personId: In([...personIds]) }, order: { from: 'DESC', id: 'DESC' } });
  const current = new Map(personIds.map((id) => [id, employmentOn(employments.filter(({ personId }) => personId === id), day)]));
  const known = await tx.findBy(KnownOrganisation, { organisationId: In([...current.values()].flatMap((each) => each?.organisationId ?? [])) });
  return new Map([...current].map(([id, employment]) => [id, {
    organisationId: employment?.organisationId ?? null, kinds: known.find(({ organisationId }) => organisationId === employment?.organisationId)?.kinds ?? null,
  }]));
}
