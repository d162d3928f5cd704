import { cite } from './documents';

const p1 = (lines: string) => ({ asOf: '2017-05-24', source: cite('family', lines) });
const p5 = (lines: string, phase: 'první fáze' | 'druhá fáze') => ({ asOf: '2021-07-07', phase, source: cite('towns', lines) });

/** Outputs the sources count, by project (R-EVA-08, model.md §9). What a source only names without a number is a fact, no output. */
export const OUTPUTS = {
  P1: [
    { code: 'inspection-methodologies', title: 'Metodiky kontrol', kind: 'METHODOLOGY', planned: 2, ...p1('60') },
    { code: 'videos', title: 'Vzdělávací videa o subjektech péče o rodinu s dítětem', kind: 'VIDEO', planned: 4, ...p1('168-170') },
  ],
  P5: [
    { code: 'newsletter', title: 'Zpravodaj sociální práce', kind: 'NEWSLETTER', actual: 7, ...p5('27', 'první fáze') },
    { code: 'foreign-trips', title: 'Zahraniční cesty (Slovensko, Německo, Rakousko, Polsko)', kind: 'FOREIGN_TRIP', actual: 4, ...p5('31', 'první fáze') },
    { code: 'workshops-first-phase', title: 'Odborné workshopy', kind: 'WORKSHOP', actual: 6, ...p5('35', 'první fáze') },
    { code: 'programme-draft', title: 'Návrh vzdělávacího programu pro sociální pracovníky', kind: 'PROGRAMME', actual: 1, ...p5('39', 'první fáze') },
    { code: 'publication', title: 'Praxe sociální práce v obcích', kind: 'PUBLICATION', planned: 1, pagesFrom: 200, pagesTo: 250, copies: 6100, ...p5('45', 'druhá fáze') },
    { code: 'minimal-standard', title: 'Podklad pro stanovení minimálního standardu činností sociální práce na obecních úřadech', kind: 'PROPOSAL', planned: 1, ...p5('47', 'druhá fáze') },
    { code: 'model-positions', title: 'Modelový návrh typových pozic sociálních pracovníků na obecních úřadech', kind: 'PROPOSAL', planned: 1, ...p5('47', 'druhá fáze') },
    { code: 'workshops-second-phase', title: 'Odborné workshopy (Brno, Ústí nad Labem, Valašské Meziříčí, Liberec)', kind: 'WORKSHOP', actual: 4, ...p5('55', 'druhá fáze') },
    { code: 'conferences', title: 'Konference', kind: 'CONFERENCE', planned: 2, actual: 1, whenStated: '18.–19. 11. 2019; druhá plánována na březen 2022', ...p5('57-59', 'druhá fáze') },
    { code: 'methodical-trainings', title: 'Metodická školení', kind: 'TRAINING', actual: 12, ...p5('71', 'druhá fáze') },
    { code: 'evaluation-study', title: 'Evaluační studie', kind: 'STUDY', planned: 1, ...p5('87', 'druhá fáze') },
  ],
} as const;
