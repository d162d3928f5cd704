import { cite, type SourceProject } from './documents';

const at = (lines: string) => cite('services', lines);

/** P2: the network of NZDM and SAS of the Liberec kraj (model.md §2.1, §5). Its period and budget are not stated. */
export const p2: SourceProject = {
  by: 'contract-manager',
  register: {
    code: 'P2', name: 'Podpora a rozvoj sociálních služeb pro rodiny a děti v Libereckém kraji', registrationNumber: 'CZ.03.2.60/0.0/0.0/15_005/0002734',
    kind: 'individuální projekt kraje', programme: 'Operační program Zaměstnanost', call: '15_005 (podle registračního čísla)',
    beneficiary: 'Liberecký kraj, Krajský úřad Libereckého kraje', krajCode: 'CZ051', status: 'NOT_STATED',
    goals: [
      'Vznik sítě sociálních služeb se zaměřením na podporu rodin v nepříznivých sociálních situacích (vazba na regionální ukotvení služby – ORP – OSPOD)',
      'Podpora stávajících služeb i vznik služeb nových (pokrytí území kraje)',
      'SAS i NZDM součástí ZS LK = partner pro řešení nepříznivé sociální situace vztahující se k cílové skupině projektu',
      'Metodická podpora služeb – zavádění tzv. karet potřeb; kontrolní činnost',
    ],
    legalBases: ['zákon č. 108/2006 Sb., o sociálních službách (§ 62 a § 65)'], publicity: ['Evropská unie', 'Evropský sociální fond', 'Operační program Zaměstnanost'], source: at('12-33'),
  },
  activities: [{ number: '1', title: 'Vytvoření sítě služeb pro rodinu a děti na území celého Libereckého kraje', source: at('45') }],
  roles: [{ title: '(dočasný) metodik IP služeb', count: 1, source: at('148-152') }],
  targets: [
    { metric: 'service-types', title: 'Druhy podporovaných služeb', value: '2', unit: 'count', semantics: 'EXACT', source: at('46') },
    { metric: 'lots-nzdm', title: 'Části NZDM (samostatné veřejné zakázky)', value: '16', unit: 'count', semantics: 'EXACT', serviceType: 'NZDM', source: at('50') },
    { metric: 'lots-sas', title: 'Části SAS (samostatné veřejné zakázky)', value: '14', unit: 'count', semantics: 'EXACT', serviceType: 'SAS', source: at('51') },
    { metric: 'lots', title: 'Části NZDM a SAS celkem (16 + 14)', value: '30', unit: 'count', semantics: 'EXACT', source: at('50-51') },
    { metric: 'supported-persons-nzdm', title: 'Podpořené osoby v NZDM', value: '1630', unit: 'person', semantics: 'FLOOR', serviceType: 'NZDM', source: at('120') },
    { metric: 'supported-persons-sas', title: 'Podpořené osoby v SAS', value: '1110', unit: 'person', semantics: 'FLOOR', serviceType: 'SAS', source: at('120') },
    { metric: 'fte-nzdm', title: 'Okamžitá kapacita NZDM v úvazcích', value: '48', unit: 'fte', semantics: 'FLOOR', serviceType: 'NZDM', source: at('121') },
    { metric: 'fte-sas', title: 'Okamžitá kapacita SAS v úvazcích', value: '44', unit: 'fte', semantics: 'FLOOR', serviceType: 'SAS', source: at('121') },
  ],
  facts: [
    { key: 'opening-conference', statement: 'Úvodní konference k oběma projektům Libereckého kraje se konala 24. 5. 2017.', nature: 'DATE', source: at('18') },
    { key: 'capacity-requests', statement: 'Kapacita služeb byla stanovena na základě požadavku jednotlivých ORP v LK ve 2. polovině roku 2015.', nature: 'ACTUAL', source: at('52') },
    { key: 'evaluation-compulsory', statement: 'Evaluace je povinná.', nature: 'STATEMENT', source: at('68') },
    { key: 'link-round-tables', statement: 'Vazba na druhý individuální projekt kraje: aktivita kulaté stoly v jednotlivých ORP.', nature: 'STATEMENT', source: at('66') },
  ],
};
