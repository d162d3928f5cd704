import { cite } from '../evaluation/documents';

const at = (lines: string) => cite('towns', lines);
/** The day the source was last updated: what it speaks of as done was done by then, where it states no date. */
export const UPDATED = '2021-07-07';
const stated = (lines: string) => ({ statedOn: UPDATED, source: at(lines) });
const planned = (lines: string) => ({ plannedOn: UPDATED, source: at(lines) });

const AREAS = ['Praha', 'Hradec Králové', 'Olomouc'];

export const PLANS = [
  { kind: 'METHODICAL_TRAINING', perArea: 4, areas: AREAS, norm: { minutesFrom: 180, minutesTo: 240 }, ...stated('71') },
  { kind: 'CASE_SEMINAR', norm: { capacityMax: 20, staffCounts: true }, ...stated('81') },
  { kind: 'CONFERENCE', phase: 2, target: 2, ...stated('57-59') },
  { kind: 'PROGRAMME_RUN', target: 15, ...stated('63') },
  // Reports of the trips become part of the publication; when the trips were, the source does not say, so no report is asked for its days.
  { kind: 'FOREIGN_TRIP', phase: 1, norm: { reportSections: ['TRAVELLERS', 'PLACE', 'HOSTS', 'FINDINGS', 'RECOMMENDATIONS'] }, ...stated('31') },
];

/** Topics of the workshops of the second phase: named, without a length. */
export const WORKSHOP_TOPICS = [
  { code: 'W1', titleCs: 'Dluhová problematika', titleEn: 'Debts' },
  { code: 'W2', titleCs: 'Sociální práce s lidmi s duševním onemocněním', titleEn: 'Social work with people with mental illness' },
  { code: 'W3', titleCs: 'Sociální práce s lidmi s poruchou autistického spektra', titleEn: 'Social work with people with autism spectrum disorder' },
].map((topic) => ({ ...topic, unit: 'NOT_STATED', source: at('55') }));

/** One of the four trips has its report, so that there is one to look at: what it says is made up and says so. */
export const TRIP_REPORT = {
  of: 'trip-Slovensko',
  report: {
    placeCs: 'Slovensko', delegationCs: 'Ukázkový údaj: 2 metodici ministerstva, 1 sociální pracovnice obce', hosts: [{ name: 'Zkušební městský úřad', placeCs: 'Slovensko' }],
    findingsCs: 'Ukázkový text, smyšlený: sociální práce v navštívené obci a její spolupráce se školou.', recommendationsCs: 'Ukázkový text, smyšlený: co z navštívené praxe vyzkoušet.',
    source: at('31'),
  },
};

const held = <E extends object>(step: string, event: E) => ({ step, event });

/** Held by the day of the source, without a stated date. */
export const HELD = [
  ...[1, 2, 3, 4, 5, 6].map((n) => held(`workshop-1-${n}`, { kind: 'WORKSHOP', phase: 1, titleCs: 'Odborný workshop', ...planned('35') })),
  ...['Slovensko', 'Německo', 'Rakousko', 'Polsko'].map((place) => held(`trip-${place}`, { kind: 'FOREIGN_TRIP', phase: 1, titleCs: `Zahraniční cesta: ${place}`, place, ...planned('31') })),
  ...AREAS.flatMap((area) => [1, 2, 3, 4].map((n) => held(`training-${area}-${n}`, { kind: 'METHODICAL_TRAINING', area, titleCs: 'Metodické školení', ...planned('71') }))),
];

/** Four workshops, three topics: the source does not say which had which (model.md §12, question 12), so the topics are shared. */
export const WORKSHOPS = [['Brno', '582786'], ['Ústí nad Labem', '554804'], ['Valašské Meziříčí', '545058'], ['Liberec', '563889']]
  .map(([town, municipalityKey]) => ({ kind: 'WORKSHOP', phase: 2, titleCs: `Odborný workshop (${town})`, municipalityKey, topicsAreShared: true, ...planned('55') }));

export const CONFERENCES = [
  { kind: 'CONFERENCE', phase: 2, titleCs: 'Mezinárodní konference', venue: 'Magistrát hlavního města Prahy', municipalityKey: '554782', mode: 'IN_PERSON', sessions: [{ date: '2019-11-18' }, { date: '2019-11-19' }], plannedOn: '2019-11-18', source: at('57') },
  { kind: 'CONFERENCE', phase: 2, titleCs: 'Závěrečná konference projektu', expected: { from: '2022-03-01', to: '2022-03-31' }, ...planned('59') },
];

export const PROGRAMME = { titleCs: 'Vzdělávací program pro sociální pracovníky obecních úřadů', hours: '42', lessons: '56', runsPlanned: 15, runSize: 15, ...stated('63') };
export const ISSUES = [1, 2, 3, 4, 5, 6, 7].map((issue) => ({ kind: 'NEWSLETTER_ISSUE', titleCs: 'Zpravodaj sociální práce', issue, ...planned('27') }));
export const MATERIAL_PLANS = [{ kind: 'NEWSLETTER_ISSUE', target: 7, ...stated('27') }, { kind: 'PUBLICATION', target: 1, ...stated('45') }];
export const PUBLICATION = { kind: 'PUBLICATION', titleCs: 'Praxe sociální práce v obcích', pagesFrom: 200, pagesTo: 250, copies: 6100, ...planned('45') };

/** The networking project's conference; its page is about another project of the ministry (P3). */
export const P3_CONFERENCE = { kind: 'CONFERENCE', titleCs: 'ProSÍŤováním k rozvoji služeb pro ohrožené děti a jejich rodiny', sessions: [{ date: '2017-11-22' }], plannedOn: '2017-11-22', source: cite('network', '7-9') };
