import { assertNoPersonalData, refuse } from '@opora/kernel';

/** Stems of the commonest Czech first names, as they stand before an ending of declension. */
const STEMS = [
  'Jan', 'Petr', 'Josef', 'Pavel', 'Pavl', 'Martin', 'Tomáš', 'Jaroslav', 'Miroslav', 'Zdeněk', 'Zdeňk', 'Václav', 'Michal', 'František', 'Františk', 'Jakub', 'Milan', 'Karel', 'Karl',
  'Lukáš', 'David', 'Vladimír', 'Ondřej', 'Marek', 'Mark', 'Stanislav', 'Roman', 'Radek', 'Radk', 'Antonín', 'Daniel', 'Jiř', 'Mari', 'Ev', 'Ann', 'Han', 'Věr', 'Alen', 'Lenk', 'Lenc',
  'Kateřin', 'Luci', 'Jarmil', 'Ludmil', 'Helen', 'Monik', 'Monic', 'Zuzan', 'Jitk', 'Jitc', 'Ivan', 'Ivet', 'Simon', 'Veronik', 'Veronic', 'Terez', 'Barbor', 'Barboř', 'Markét', 'Dan',
  'Šárk', 'Šárc', 'Kristýn', 'Elišk', 'Elišc', 'Nikol', 'Adél', 'Natáli', 'Karolín',
];
/** Endings of first names only: the adjectives of places (Karlovy Vary, Josefův Důl, Janské Lázně) end otherwise. */
const ENDINGS = 'a|y|ě|u|o|ou|i|e|em|ovi|í|ího|ímu|ím|é';
const NAMED = new RegExp(`(?<!\\p{L})(?:${STEMS.join('|')})(?:${ENDINGS})?\\s+\\p{Lu}\\p{Ll}+`, 'u');
/** A form of address, then a surname. */
const ADDRESSED = /(?<!\p{L})(?:[Pp]an(?:a|e|em|u|ovi|í)?|[Pp]án|[Ss]lečn(?:a|y|u|ou)|[Mm]anžel(?:é|ů|ům|y)|[Rr]odin(?:a|y|ě|u|ou))\s+\p{Lu}\p{Ll}+/u;

/**
 * Refuses a text that holds personal data or, as far as can be told, the name of an applicant (J20): a common first name with a surname,
 * or a form of address with one. A heuristic; what it lets through is still not meant to be written.
 */
export function assertNoApplicant(text: string, field: string): void {
  assertNoPersonalData(text, field);
  const seen = text.normalize('NFKC');
  if (NAMED.test(seen) || ADDRESSED.test(seen)) refuse({ code: 'GDPR_PERSONAL_DATA_DETECTED', field, actual: 'NAME', messageCs: 'Neuvádějte jména zájemců o NRP.' });
}
