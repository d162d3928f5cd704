import type { Norm } from '../kind/kind.rules';

/** The kinds of events of the sources (model.md §3.1) with the numbers of R-EDU-15, 16 and 17 (model.md §9). Frozen with the migration that inserts them. */
export const EVENT_KINDS: readonly (readonly [code: string, titleCs: string, titleEn: string, oneTopic: boolean, norm: Norm])[] = [
  ['SEMINAR', 'Vzdělávací seminář', 'Seminar', true, {}],
  ['METHODICAL_TRAINING', 'Metodické školení', 'Methodical training', false, { minutesFrom: 180, minutesTo: 240 }],
  ['CASE_SEMINAR', 'Kazuistický seminář', 'Case seminar', false, { capacityMax: 20, staffCounts: true }],
  ['WORKSHOP', 'Odborný workshop', 'Expert workshop', false, {}],
  ['CONFERENCE', 'Konference', 'Conference', false, {}],
  ['GOOD_PRACTICE_SEMINAR', 'Seminář dobré praxe', 'Good-practice seminar', false, { days: 2, month: 9, perYear: 1 }],
  ['CONSULTATION_DAY', 'Konzultační den', 'Consultation day', false, {}],
  ['FOREIGN_TRIP', 'Zahraniční cesta', 'Foreign trip', false, {}],
  ['SUPERVISION', 'Supervize', 'Supervision', false, {}],
  ['PROGRAMME_RUN', 'Běh vzdělávacího programu', 'Run of a programme', false, {}],
];
