import { assertNoApplicant } from './applicant-names';

const refusal = (text: string) => { try { assertNoApplicant(text, 'input.note'); return null; } catch (error) { return error as { violations: readonly { code: string; messageCs: string; actual: unknown }[] }; } };

test.each(['Přišla Jana Zkušební.', 'Mluvili jsme s Petrem Zkušebním o přípravě.', 'paní Zkušební má zájem', 'Manželé Zkušební podali žádost.', 'rodina Zkušebních', 'Zájemce: Marie Vymyšlená'])(
  'a note with a synthetic name is refused: %s', (text) => expect(refusal(text)?.violations).toMatchObject([{ code: 'GDPR_PERSONAL_DATA_DETECTED', actual: 'NAME', messageCs: 'Neuvádějte jména zájemců o NRP.' }]));
test('the refusal never repeats what it found', () => expect(JSON.stringify(refusal('Přišla Jana Zkušební.')?.violations)).not.toContain('Zkušební'));
test.each(['Volat 601 000 000', 'psát na zajemce@example.invalid'])('a contact is refused: %s', (text) => expect(refusal(text)?.violations).toMatchObject([{ code: 'GDPR_PERSONAL_DATA_DETECTED' }]));
test.each([
  'Stánek na trhu v Jablonci nad Nisou, 40 letáků.', 'Beseda v Josefově Dole a v Karlových Varech', 'Josefův Důl', 'Karlovy Vary, Mariánské Lázně, Janské Lázně', 'Rodiny s dětmi se ptaly na přípravu.',
  'pan starosta zahájil den otevřených dveří', 'Krajský úřad Libereckého kraje', 'Česká Lípa a Nový Bor',
])('a note without a name is accepted: %s', (text) => expect(refusal(text)).toBeNull());
