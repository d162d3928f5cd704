import { cite, type SourceProject } from './documents';

const at = (lines: string) => cite('towns', lines);
const [FIRST, SECOND] = ['první fáze', 'druhá fáze'];

/** P5: social work in municipalities, run by the ministry and prolonged once (model.md §2.1). A phase is a label, no date (§12, question 11). */
export const p5: SourceProject = {
  by: 'mpsv-methodologist',
  register: {
    code: 'P5', name: 'Systémová podpora sociální práce v obcích', kind: 'projekt MPSV', programme: 'Operační program Zaměstnanost', call: 'obce financovány z výzvy 03_16_128',
    beneficiary: 'Ministerstvo práce a sociálních věcí', status: 'RUNNING',
    period: { from: '2016-01-01', to: '2019-12-31', fromPrecision: 'MONTH', toPrecision: 'YEAR', source: at('5') },
    goals: [
      'Koordinace a ověření metodické role MPSV k výkonu sociální práce v obcích v rámci přenesené působnosti', 'Specifikace činností a podmínek, na které a za nichž bude dotace poskytována v dalších letech',
      'Určení optimálního počtu sociálních pracovníků k výkonu zákony uložených povinností', 'Identifikace limitů výkonu sociální práce na obecních úřadech',
    ],
    legalBases: [
      'zákon č. 108/2006 Sb., o sociálních službách', 'zákon č. 111/2006 Sb., o pomoci v hmotné nouzi', 'Strategie sociálního začleňování 2014–2020', 'Národní program reforem České republiky', 'Evropa 2020',
    ],
    source: at('5-89'),
  },
  extension: { from: '2020-01-01', to: '2022-04-30', source: at('5') },
  funding: { shares: [{ payer: 'ESF' }, { payer: 'STATE_BUDGET' }] },
  activities: [
    { number: '1', title: 'Publikace, výstupy/podklady', phase: FIRST, source: at('25-27') },
    { number: '2', title: 'Zahraniční cesty', phase: FIRST, source: at('29-31') },
    { number: '3', title: 'Odborné workshopy', phase: FIRST, source: at('33-35') },
    { number: '4', title: 'Návrh vzdělávacího programu pro sociální pracovníky', phase: FIRST, source: at('37-39') },
    { number: '5', title: 'Publikace, výstupy/podklady', phase: SECOND, source: at('43-49') },
    { number: '6', title: 'Odborné workshopy a konference', phase: SECOND, source: at('53-59') },
    { number: '7', title: 'Pilotní ověření vzdělávacího programu', phase: SECOND, source: at('61-63') },
    { number: '8', title: 'Metodická podpora sociálním pracovníkům', phase: SECOND, source: at('65-83') },
    { number: '8A', parentNumber: '8', title: 'Metodická školení', phase: SECOND, source: at('67-71') },
    { number: '8B', parentNumber: '8', title: 'Kazuistické semináře', phase: SECOND, source: at('78-83') },
    { number: '9', title: 'Evaluace projektu', phase: SECOND, source: at('85-87') },
  ],
  roles: [
    { title: 'oblastní metodik pro obce', count: 2, countPer: 'oblastní kancelář', source: at('17') },
    { title: 'sociální pracovník z výzvy 03_16_128', source: at('15') },
  ],
  targets: [
    { metric: 'municipalities', title: 'Vybrané obce', value: '15', unit: 'count', semantics: 'EXACT', source: at('15') },
    { metric: 'funded-workers', title: 'Noví sociální pracovníci v obci', value: '2', valueTo: '4', unit: 'person', semantics: 'EXACT', per: 'obec', source: at('15') },
    { metric: 'funded-months', title: 'Doba financování pracovníků v obci', value: '24', unit: 'month', semantics: 'EXACT', per: 'obec', source: at('15') },
    { metric: 'regional-areas', title: 'Regionální oblasti', value: '3', unit: 'count', semantics: 'EXACT', source: at('17') },
    { metric: 'methodologists-per-area', title: 'Oblastní metodici', value: '2', unit: 'person', semantics: 'EXACT', per: 'oblastní kancelář', source: at('17') },
    { metric: 'programme-hours', title: 'Rozsah vzdělávacího programu', value: '42', unit: 'hour', semantics: 'EXACT', source: at('63') },
    { metric: 'programme-lessons', title: 'Rozsah vzdělávacího programu ve vyučovacích hodinách', value: '56', unit: 'lesson', semantics: 'EXACT', source: at('63') },
    { metric: 'programme-runs', title: 'Běhy pilotního ověření', value: '15', unit: 'count', semantics: 'EXACT', source: at('63') },
    { metric: 'participants-per-run', title: 'Účastníci běhu', value: '15', unit: 'person', semantics: 'CEILING', per: 'běh', source: at('63') },
    { metric: 'case-seminar-capacity', title: 'Kapacita kazuistického semináře včetně zástupců MPSV', value: '20', unit: 'seat', semantics: 'CEILING', per: 'seminář', source: at('81') },
  ],
  facts: [
    { key: 'period', statement: 'Projekt byl spuštěn v lednu 2016 a měl trvat do konce roku 2019, je prodloužen od 1. 1. 2020 do 30. 4. 2022.', nature: 'DATE', source: at('5') },
    { key: 'offices', statement: 'Oblastní kanceláře jsou v krajských městech Praha, Hradec Králové a Olomouc; dodržen princip subordinace obecní úřad – krajský úřad – ústřední úřad/MPSV.', nature: 'STRUCTURE', source: at('17') },
    { key: 'working-group', statement: 'Činnost pracovní skupiny pro standardy činností sociální práce prodloužena do konce roku 2020, případně do konce projektu.', nature: 'DATE', source: at('47') },
    { key: 'positions', statement: 'Podklad pro stanovení minimálního standardu činností sociální práce a modelový návrh typových pozic sociálních pracovníků, ověřený v praxi.', nature: 'PLAN', source: at('47') },
    { key: 'leaflets', statement: 'Informační a osvětová činnost: předávání dobré praxe formou letáčků, brožur apod.', nature: 'PLAN', source: at('49') },
    { key: 'online', statement: 'Akce byly kvůli onemocnění Covid-19 přesunuty do online prostředí (Skype).', nature: 'ACTUAL', source: at('76,83') },
    { key: 'evaluation-study', statement: 'Evaluační studie zhodnotí dosažené výsledky a krátkodobé dopady; vzniká během realizace projektu.', nature: 'PLAN', source: at('87') },
    { key: 'page-updated', statement: 'Poslední aktualizace stránky 7. 7. 2021.', nature: 'DATE', source: at('89') },
  ],
};
