import { cite, type SourceProject } from './documents';

const at = (lines: string) => cite('network', lines);

/** P3: proSÍŤ, local networking of the ministry (model.md §2.1, §4.2). Its timeline's times and steps are kept unpaired (§12, question 5). */
export const p3: SourceProject = {
  by: 'mpsv-methodologist',
  register: {
    code: 'P3', name: 'Systémový rozvoj a podpora nástrojů sociálně-právní ochrany dětí', beneficiary: 'Ministerstvo práce a sociálních věcí', status: 'NOT_STATED',
    goals: [
      'Zlepšit situaci ohrožených rodin a dětí zejména prostřednictvím podpory síťování služeb pro ohrožené rodiny a děti a spolupráce aktérů v síti služeb, podporou preventivních a inovativních služeb postavených na multidisciplinárním základu, které povedou ke snížení rizik vedoucím k možnému odebírání dětí z rodin',
      'Zavedení a postupné ověření pozice síťařů na úrovni zapojených krajů a obcí s rozšířenou působností',
    ],
    timelineTimes: ['rok 2018 - 19', 'léto 2017', 'září 2016', 'Leden - červen 2016'],
    timelineSteps: [
      'Zapojení krajů a OSPOD do aktivity', 'Příprava a průběžné školení a vzdělávání síťařů, Metodické nastavení aktivity', 'Průběžné vyhodnocování síťování v lokalitách a krajích',
      'Přenos dobré praxe napříč zapojenými lokalitami', 'Vyhodnocení aktivity, udržitelnost procesu síťování',
    ],
    source: at('3-107'),
  },
  activities: [
    { number: '1', title: 'Podpora a rozvoj služeb v oblasti SPOD (proSÍŤ)', source: at('3-5,52') },
    ...['1.1', '1.2', '1.3', '1.4'].map((number) => ({ number, parentNumber: '1', source: at('54') })),
  ],
  roles: [
    { title: 'lokální síťař', source: at('60-63,67') },
    { title: 'odborný garant klíčové aktivity', count: 1, source: at('172') },
  ],
  targets: [
    { metric: 'sub-activities', title: 'Dílčí aktivity', value: '4', unit: 'count', semantics: 'EXACT', source: at('54') },
    { metric: 'kraje-involved', title: 'Zapojené kraje (zdroj je nejmenuje)', value: '11', unit: 'count', semantics: 'EXACT', source: at('101') },
    { metric: 'orps-involved', title: 'Zapojené ORP', value: '128', unit: 'count', semantics: 'EXACT', source: at('103') },
    { metric: 'orps-possible', title: 'Možné ORP', value: '162', unit: 'count', semantics: 'EXACT', source: at('103') },
    { metric: 'orps-total', title: 'ORP celkem', value: '205', unit: 'count', semantics: 'EXACT', source: at('103') },
  ],
  facts: [
    { key: 'presentation', statement: 'Prezentace projektové aktivity z 22. 11. 2017.', nature: 'DATE', source: at('7') },
    { key: 'previous-project', statement: 'Potřeby byly zjištěny při zpracování výstupů předchozího projektu.', nature: 'STATEMENT', source: at('13') },
    { key: 'share-involved', statement: 'Zapojeno 128 obcí s rozšířenou působností ze 162 možných, z celkových 205: více než 60 %.', nature: 'ACTUAL', source: at('103') },
    { key: 'web-news', statement: 'Aktualita „Nový projekt“ na webu projektu z 11. 7. 2016.', nature: 'DATE', source: at('134') },
    { key: 'continuous-evaluation', statement: 'Průběžné vyhodnocování síťování v lokalitách a krajích; vyhodnocení aktivity a udržitelnost procesu síťování.', nature: 'PLAN', source: at('91,96') },
    { key: 'vision-empty', statement: 'Snímek s vizí lokálního síťování nemá text.', nature: 'STATEMENT', source: at('107') },
  ],
};
