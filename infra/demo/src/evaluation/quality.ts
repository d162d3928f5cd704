import { cite } from './documents';

/** What evaluation each project owes (model.md §7). */
export const EVALUATION_PLANS = {
  P1: { compulsory: true, kinds: ['ENTRY', 'ONGOING', 'FINAL'], byContractor: true, subject: 'Vstupní, průběžná a závěrečná evaluace projektu; povinná součást, veřejná zakázka malého rozsahu.', source: cite('family', '221-225') },
  P2: { compulsory: true, kinds: [], subject: 'Povinná evaluace projektu.', source: cite('services', '68') },
  P3: { kinds: ['ONGOING', 'FINAL'], subject: 'Průběžné vyhodnocování síťování v lokalitách a krajích; vyhodnocení aktivity, udržitelnost procesu síťování.', source: cite('network', '91,96') },
  P4: { kinds: [], subject: 'Hledání možností, jak vyhodnocovat efektivitu sociální práce formou konkrétních intervencí a sledování plnění nastavených cílů.', source: cite('blansko', '39') },
  P5: { kinds: [], subject: 'Evaluační studie s cílem zhodnotit dosažené výsledky a krátkodobé dopady; vzniká během realizace projektu.', source: cite('towns', '87') },
} as const;

/** Where the tender of P1's evaluation stood on the day of the presentation: its documentation at MPSV for approval. */
export const P1_TENDER = { state: 'AT_MPSV', on: '2017-05-24' } as const;

/** The two methodologies of inspections of P1. */
export const METHODOLOGIES = [
  { subjectKind: 'OSPOD', title: 'Metodika kontrol naplňování standardů kvality sociálně-právní ochrany dětí na OSPOD ORP LK', source: cite('family', '60') },
  { subjectKind: 'AUTHORISED_PERSON', title: 'Metodika kontrol výkonu SPOD pověřenými osobami', source: cite('family', '60') },
] as const;

/** The 15 municipalities of call 03_16_128; Moravský Beroun is no ORP. The counts themselves are not stated. */
export const FUNDED_TOWNS = {
  call: '03_16_128', fewest: 2, most: 4, months: 24, source: cite('towns', '15'),
  municipalityKeys: [
    '569810', '567256', '577197', '532053', '586021', '567027', '588458', 'moravsky-beroun', '549240', '571164', '545058', '592943', '533165', '565229', '568414',
  ],
} as const;

const STANDARDS: readonly (readonly [string, string])[] = [
  ['Místní a časová dostupnost', 'Local and temporal availability'], ['Prostředí a podmínky', 'Environment and conditions'],
  ['Informovanost o výkonu SPOD', 'Information about the performance of SPOD'], ['Personální zabezpečení výkonu SPOD', 'Staffing'], ['Přijímání a zaškolování', 'Recruitment and induction'],
  ['Profesní rozvoj zaměstnanců', 'Professional development of staff'], ['Prevence', 'Prevention'],
  ['Přijetí oznámení, posouzení naléhavosti a přidělení případu', 'Receiving reports, urgency assessment, case allocation'],
  ['Jednání, vyhodnocování a individuální plán ochrany dítěte', 'Dealing, assessment and individual child protection plan'], ['Kontrola případu', 'Case review'],
  ['Rizikové a nouzové situace', 'Risk and emergency situations'], ['Dokumentace o výkonu SPOD', 'Documentation'], ['Vyřizování a podávání stížností', 'Complaints'],
  ['Návaznost výkonu SPOD na další fyzické a právnické osoby', 'Links to other persons and organisations'],
];

/** The 14 quality standards of an OSPOD. They are in no source document: an external list (model.md §14.3, confidence 0.95); the next wording is effective from 1. 1. 2022. */
export const SPOD_STANDARDS = {
  code: 'SPOD', edition: 'vyhláška č. 473/2012 Sb., příloha č. 1, text k 1. 1. 2018', titleCs: 'Standardy kvality sociálně-právní ochrany dětí', titleEn: 'Quality standards of social and legal protection of children',
  legalBasis: '§ 9a zákona č. 359/1999 Sb.; § 6 a příloha č. 1 vyhlášky č. 473/2012 Sb.', validFrom: '2013-01-01', validTo: '2021-12-31', obligationFrom: '2013-01-01', complyBy: '2014-12-31',
  standards: STANDARDS.map(([titleCs, titleEn], n) => ({ number: n + 1, titleCs, titleEn })),
  source: `${cite('blansko', '11')} (povinnost a lhůta); seznam standardů: www.adamov.cz/odkazy-a-rady/spod/standardy-jako-meritko-kvality (vnější zdroj, jistota 0,95)`,
} as const;
