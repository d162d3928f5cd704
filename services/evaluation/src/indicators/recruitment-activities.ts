import { defineIndicator, ofEachKraj, taken } from '../indicator/definition';

/** Recruitment activities done up to the day; P1 wants at least 60 (model.md §8, row 27). */
export const recruitmentActivities = defineIndicator({
  id: 'recruitment-activities', title: 'Aktivity pro vyhledávání náhradních rodičů', titleEn: 'Foster-parent recruitment activities', unit: 'count', version: 1, territory: 'kraj',
  metric: 'recruitment-activities', additive: true,
  ask: ofEachKraj('RecruitmentActivities', 'familyPolicy(asOf: $asOf) { recruitmentActivities { ...F } }'),
  compute: (kraj) => taken(kraj.familyPolicy?.recruitmentActivities, 'count'),
});
