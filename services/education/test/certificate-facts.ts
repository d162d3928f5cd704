import type { CertificateFacts } from '../src/certificate-document/certificate-facts';

/** Facts of a synthetic certificate with every letter Czech has. */
export const certificateFacts = (over: Partial<CertificateFacts> = {}): CertificateFacts => ({
  number: '2017/0042', holderName: 'Bc. Žofie Příkladná-Ďurišová, DiS. (smyšlená osoba)', kindCs: 'vzdělávací seminář',
  titleCs: 'Úvod do práce s dítětem, jehož rodič je uživatelem návykových látek', days: ['2017-09-20', '2017-09-21'], place: 'Liberec, U Jezu 642/2a', mode: 'IN_PERSON', minutes: 960,
  accreditation: { ministry: 'MPSV', number: 'A2017/0001-SP/VP (smyšlené číslo)' }, lecturers: ['Mgr. Ťapka Ukázkový (smyšlená osoba)'], organiser: 'Liberecký kraj, odbor sociálních věcí',
  signatory: { name: 'Ing. Říha Vzorný (smyšlená osoba)', roleCs: 'vedoucí odboru sociálních věcí' }, issuedOn: '2017-09-22', issuedAt: 'V Liberci',
  funderLines: ['Projekt „Nastavení systémové podpory rodin v Libereckém kraji“', 'Projekt je spolufinancován Evropskou unií z Evropského sociálního fondu, Operační program Zaměstnanost.'],
  verification: { code: 'K7QF-2M9X-ŽÁDNÝ', url: 'https://opora.example.test/overeni/K7QF-2M9X' }, ...over,
});
