import { certificateFacts } from '../../test/certificate-facts';
import { readPdf } from '../../test/read-pdf';
import type { CertificateFacts } from './certificate-facts';
import { renderCertificate } from './render-certificate';

const readBack = async (facts: CertificateFacts) => readPdf(await renderCertificate(facts));

test('the document read back says every fact, with every Czech letter, on one page', async () => {
  const facts = certificateFacts();
  const { totalPages, text } = await readBack(facts);
  expect(totalPages).toBe(1);
  for (const fact of [
    'OSVĚDČENÍ', facts.number, facts.holderName, facts.kindCs, facts.titleCs, '20. 9. 2017 a 21. 9. 2017', facts.place!, 'prezenčně', '16 hodin', '21 vyučovacích hodin a 15 minut',
    facts.accreditation!.number, 'Ministerstvo práce a sociálních věcí', facts.lecturers[0]!, facts.organiser, facts.signatory!.name, facts.signatory!.roleCs, 'V Liberci, 22. 9. 2017',
    facts.verification.code, facts.verification.url, ...facts.funderLines,
  ]) expect(text).toContain(fact);
});
test('42 hours are 56 lessons', async () => expect((await readBack(certificateFacts({ minutes: 2520 }))).text).toContain('42 hodin po 60 minutách to je 56 vyučovacích hodin po 45 minutách'));
test('the whole Czech alphabet survives', async () => {
  const letters = 'AÁBCČDĎEÉĚFGHIÍJKLMNŇOÓPQRŘSŠTŤUÚŮVWXYÝZŽ aábcčdďeéěfghiíjklmnňoópqrřsštťuúůvwxyýzž „“–';
  expect((await readBack(certificateFacts({ titleCs: letters }))).text).toContain(letters);
});
test('what is not known is left out', async () => {
  const { text } = await readBack(certificateFacts({ place: null, mode: null, accreditation: null, lecturers: [], signatory: null, issuedAt: null, funderLines: [] }));
  for (const label of ['Místo', 'Forma', 'Akreditace', 'Lektor', 'null', 'Liberci']) expect(text).not.toContain(label);
  expect(text).toContain('Vydáno 22. 9. 2017');
});
test('the same facts make the same bytes, other facts others', async () => {
  const [first, again, other] = [await renderCertificate(certificateFacts()), await renderCertificate(certificateFacts()), await renderCertificate(certificateFacts({ number: '2017/0043' }))];
  expect(first.equals(again)).toBe(true);
  expect(first.equals(other)).toBe(false);
});
test('texts as long as the inputs allow stay on one page, whole', async () => {
  const long = (length: number) => 'Širokánské Žďárské Mňoukání '.repeat(40).slice(0, length - 1).trim().padEnd(length, 'm');
  const facts = certificateFacts({
    holderName: long(200), titleCs: long(300), kindCs: 'seminář dobré praxe', organiser: long(120), place: long(300), lecturers: Array.from({ length: 10 }, () => long(100)), funderLines: Array.from({ length: 6 }, () => long(160)),
    accreditation: { ministry: 'MSMT', number: long(100) }, signatory: { name: long(80), roleCs: long(100) }, issuedAt: long(60), mode: 'HYBRID', days: Array.from({ length: 8 }, (_, n) => `2017-09-1${n}`),
    verification: { code: 'K7QF-2M9X-4TDW', url: `https://${'opora-velmi-dlouha-adresa.'.repeat(4)}example.test/K7QF-2M9X-4TDW` },
  });
  const { totalPages, text } = await readBack(facts);
  expect(totalPages).toBe(1);
  for (const fact of [facts.holderName, facts.titleCs, facts.organiser, facts.place!, facts.lecturers[9]!, facts.funderLines[5]!, facts.signatory!.name, facts.signatory!.roleCs, facts.verification.code]) expect(text).toContain(fact);
});
test('a text that cannot fit is an error, never cut', async () => expect(renderCertificate(certificateFacts({ titleCs: 'Slovo '.repeat(400) }))).rejects.toThrow(RangeError));
test('a screen reader is told the title and the language', async () => {
  expect((await readBack(certificateFacts())).info).toMatchObject({ Title: 'Osvědčení č. 2017/0042', Language: 'cs-CZ' });
});
