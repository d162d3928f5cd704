import { cite, type SourceProject } from './documents';

const at = (lines: string) => cite('blansko', lines);

/** P4: quality standards of the OSPOD of Blansko (model.md §2.1). Its page says both «bude» and «byl ukončen»: CLOSED (§12, question 10). */
export const p4: SourceProject = {
  by: 'mpsv-methodologist',
  register: {
    code: 'P4', name: 'Zkvalitnění podmínek pro systematickou sociální práci naplněním standardů kvality OSPOD Blansko', registrationNumber: 'CZ.1.04/3.1.03/C2.00029',
    programme: 'Operační program Lidské zdroje a zaměstnanost', priorityAxis: 'oblast podpory 3.1', call: 'C2 „Podpora standardizace orgánu sociálně-právní ochrany“',
    beneficiary: 'Město Blansko', krajCode: 'CZ064', status: 'CLOSED', period: { from: '2014-02-01', to: '2015-06-30', source: at('7,15') },
    goals: [
      'Zkvalitnění podmínek pro systematickou sociální práci s rodinami a dětmi vytvořením a naplňováním standardů kvality orgánu sociálně-právní ochrany dětí na MěÚ Blansko',
      'Dílčí cíl: vytvoření a naplňování standardů kvality sociálně-právní ochrany dětí při poskytování sociálně-právní ochrany',
    ],
    targetGroup: 'Městský úřad Blansko, obecní úřad obce s rozšířenou působností (konkrétně zaměstnanci oddělení sociálně-právní ochrany dětí)',
    legalBases: ['novela zákona o sociálně-právní ochraně dětí s účinností od 1. 1. 2013'], publicity: ['Evropský sociální fond', 'Operační program Lidské zdroje a zaměstnanost'], source: at('5-59'),
  },
  funding: { total: '2289584.68', kind: 'CEILING', shares: [{ payer: 'ESF' }] },
  activities: [
    { number: '1', title: 'Zpracování a naplňování standardů kvality SPOD', source: at('51') },
    { number: '2', title: 'Naplnění personálního standardu', source: at('53') },
    { number: '3', title: 'Profesní rozvoj zaměstnanců', source: at('55') },
    { number: '4', title: 'Nastavení systému odborné spolupráce', source: at('57') },
    { number: '5', title: 'Materiální a technické vybavení zaměstnanců sociálně-právní ochrany', source: at('59') },
  ],
  roles: [
    { title: 'sociální pracovník', count: 2, source: at('39') }, { title: 'projektový manažer', count: 1, source: at('39') }, { title: 'koordinátor', count: 1, source: at('39') },
    { title: 'finanční manažer', count: 1, source: at('39') }, { title: 'metodik', count: 1, source: at('39') }, { title: 'koordinátor odborné spolupráce (kontaktní osoba)', count: 1, source: at('27') },
  ],
  targets: [{ metric: 'key-activities', title: 'Klíčové aktivity', value: '5', unit: 'count', semantics: 'EXACT', source: at('51-59') }],
  facts: [
    { key: 'ended', statement: 'Projekt byl ukončen 30. 6. 2015.', nature: 'DATE', source: at('7') },
    { key: 'obligation', statement: 'Povinnost zpracovat standardy kvality od 1. 1. 2013 a řídit se jimi nejpozději od 31. 12. 2014.', nature: 'DATE', source: at('11') },
    { key: 'accredited-courses', statement: 'Sociální pracovníci oddělení SPOD si zvyšují kvalifikaci v kurzech akreditovaných MPSV, MŠMT a MV.', nature: 'PLAN', source: at('39') },
    { key: 'minimal-personnel-standard', statement: 'Naplnění minimálního personálního standardu přiměřeného správnímu obvodu a míře náročnosti výkonu SPOD.', nature: 'PLAN', source: at('39') },
    { key: 'effectiveness', statement: 'Prioritou je hledání možností, jak vyhodnocovat efektivitu sociální práce formou konkrétních intervencí a sledování plnění nastavených cílů.', nature: 'PLAN', source: at('39') },
    { key: 'staff-meetings', statement: 'Zaměstnanci OSPOD se účastní setkání s dalšími subjekty péče o ohrožené děti a mohou vyslovit své názory, požadavky a potřeby.', nature: 'STATEMENT', source: at('47') },
    { key: 'cooperation', statement: 'Podpora funkční multidisciplinární spolupráce se všemi státními i nestátními orgány a fyzickými osobami nejen v našem regionu.', nature: 'PLAN', source: at('35') },
  ],
};
