import type { Role } from '@opora/kernel';
import { key, type DemoWork } from './demo';
import { cite } from './evaluation/documents';
import { EMPLOYMENT, ORGANISATIONS, SECOND_FACILITATOR } from './networking/actors';
import { DATED_TABLES, HELD_BEFORE_CONFERENCE, CONFERENCE_DAY, P1_PLAN, REGIONAL_TABLE } from './networking/round-tables';
import { people, personOf } from './people';

/** Sends one mutation with its key and gives back the id of what it made. */
async function change(work: DemoWork, by: Role, mutation: string, step: string, input: object): Promise<string> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const answer = await work.ask<{ changed: { id: string } }>(by, `mutation ($input: ${type}!) { changed: ${mutation}(input: $input) { id } }`, { input: { ...input, idempotencyKey: key(`networking/${mutation}/${step}`) } });
  return answer.changed.id;
}

async function loadActors(work: DemoWork): Promise<string[]> {
  for (const { step, by, ...organisation } of ORGANISATIONS) work.ids.organisations[step] = await change(work, by, 'registerOrganisation', step, organisation);
  for (const { id, role, name, kind } of people.filter((person) => person.kind === 'person')) {
    const { employer, roleTitle, by } = EMPLOYMENT[role];
    await change(work, by, 'registerPerson', `${kind}-${role}`, { id, name, roleTitle, isSynthetic: true, ...(employer ? { employerId: work.ids.organisations[employer] } : {}) });
  }
  const second = await change(work, 'organiser', 'registerPerson', 'second-facilitator', { ...SECOND_FACILITATOR, employerId: work.ids.organisations['krajsky-urad-lk'] });
  return [personOf('facilitator').id, second];
}

async function loadRoundTables(work: DemoWork, facilitatorIds: readonly string[]): Promise<void> {
  const projectId = work.ids.projects['P1']!;
  await change(work, 'organiser', 'setRoundTablePlan', 'p1', { projectId, facilitatorIds, ...P1_PLAN });
  for (const { orpCode, source } of HELD_BEFORE_CONFERENCE) {
    const roundTableId = await change(work, 'organiser', 'planRoundTable', `p1-${orpCode}-1`, { projectId, level: 'ORP', orpCode, round: 1, source });
    await change(work, 'organiser', 'holdRoundTable', `p1-${orpCode}-1`, { roundTableId, knownHeldBy: CONFERENCE_DAY });
  }
  for (const { orpCode, ...table } of DATED_TABLES) await change(work, 'organiser', 'planRoundTable', `p1-${orpCode}-1`, { projectId, level: 'ORP', orpCode, round: 1, statedOn: CONFERENCE_DAY, ...table });
  await change(work, 'organiser', 'planRoundTable', 'p1-regional-1', { projectId, level: 'KRAJ', statedOn: CONFERENCE_DAY, ...REGIONAL_TABLE });
}

async function loadMinistry(work: DemoWork): Promise<void> {
  await change(work, 'mpsv-methodologist', 'stateNetworkingCoverage', 'p3', {
    projectId: work.ids.projects['P3'], statedOn: '2017-11-22', involvedKraje: 11, involvedOrps: 128, possibleOrps: 162, totalOrps: 205, claimedOverPercent: '60', source: cite('network', '101-103'),
  });
  const seats = [['Praha', '554782'], ['Hradec Králové', '569810'], ['Olomouc', '500496']] as const;
  for (const [town, municipalityKey] of seats) {
    await change(work, 'mpsv-methodologist', 'registerRegionalOffice', municipalityKey, {
      projectId: work.ids.projects['P5'], kind: 'METHODICAL', name: `Oblastní metodická kancelář ${town}`, municipalityKey, methodologists: 2, source: cite('towns', '17,71'),
    });
  }
}

/**
 * Loads what the sources say of networking: P1's plan of 42 round tables with the first round, the coverage of proSÍŤ (P3) and the regional offices of P5;
 * before them the organisations and the synthetic people. Fills `work.ids.organisations`. What no source gives (venues, the days of the four first tables,
 * rounds 3 and 4, the second regional table, the kraje of proSÍŤ, the areas of the offices) stays empty.
 */
export async function loadNetworking(work: DemoWork): Promise<void> {
  const facilitatorIds = await loadActors(work);
  await loadRoundTables(work, facilitatorIds);
  await loadMinistry(work);
}
