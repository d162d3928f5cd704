import { loadContacts } from './contacts';
import type { DemoWork } from './demo';
import { loadEducation } from './education';
import { loadEvaluation } from './evaluation';
import { loadFamilyPolicy } from './family-policy';
import { askFirstRun } from './first-run';
import { loadGrants } from './grants';
import { loadNetworking } from './networking';
import { loadSocialServices } from './social-services';

export * from './demo';
export { loadGrants } from './grants';
export * from './people';

const STEPS = [
  ['the roles of the demo people', loadGrants],
  ['projects, funding, activities and targets', loadEvaluation],
  ['organisations, round tables and coverage', loadNetworking],
  ['where the demo people are reached', loadContacts],
  ['seminars, other events and materials', loadEducation],
  ['lots and targets of social services', loadSocialServices],
  ['the strategic plan and the recruitment plan', loadFamilyPolicy],
  ['the indicators of 2017 are asked for', askFirstRun],
] as const;

/** Loads the five source programmes through the published graph, in the order their services need each other. Loading again changes nothing. */
export async function loadDemo({ ask, settle, report }: Pick<DemoWork, 'ask' | 'settle' | 'report'>): Promise<void> {
  const work: DemoWork = { ask, settle, report, ids: { projects: {}, organisations: {} } };
  for (const [what, load] of STEPS) {
    report(`  ${what} …`);
    await load(work);
    await settle();
  }
}
