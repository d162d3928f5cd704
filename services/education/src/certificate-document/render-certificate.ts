import { formatDateCs, pragueInstant } from '@opora/kernel';
import type { CertificateFacts } from './certificate-facts';
import { ACCENT, CertificateSheet, INNER, PAGE, SOFT } from './certificate-sheet';
import { accreditationCs, daysCs, hoursCs, lessonsCs, MODE_CS } from './certificate-words.rules';

const LABEL = 128;
const QR = 74;
const GAP = 5;
const SIZES = [11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5, 6];
/** Where the lower part begins at the latest: signature, verification, funder. */
const LOWER = 596;
const FUNDER = 722;
const FRAME_END = 796;

/** How the upper part is set: sizes of name and title, the least they shrink to, the height they may take, and how far apart its parts stand. */
interface Setting { name: number; leastName: number; nameRoom: number; title: number; leastTitle: number; titleRoom: number; apart: number }
const ROOMY: Setting = { name: 25, leastName: 14, nameRoom: 70, title: 18, leastTitle: 11, titleRoom: 84, apart: 1 };
const DENSE: Setting = { name: 16, leastName: 9, nameRoom: 56, title: 13, leastTitle: 8.5, titleRoom: 60, apart: 0.3 };

/**
 * The certificate of attendance (osvědčení) as a PDF of one page: the same facts make the same bytes. Texts as long as the inputs allow are set smaller and closer;
 * throws RangeError when they do not fit even so, which the bounds of the inputs exclude (tested).
 */
export async function renderCertificate(facts: CertificateFacts): Promise<Buffer> {
  try {
    return await drawn(facts, ROOMY);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return drawn(facts, DENSE);
  }
}

async function drawn(facts: CertificateFacts, setting: Setting): Promise<Buffer> {
  const sheet = new CertificateSheet(`Osvědčení č. ${facts.number}`, pragueInstant(facts.issuedOn, '12:00'));
  sheet.frame();
  rows(sheet, facts, head(sheet, facts, setting));
  lower(sheet, facts);
  funder(sheet, facts.funderLines);
  return sheet.finish();
}

function head(sheet: CertificateSheet, { organiser, number, holderName, kindCs, titleCs }: CertificateFacts, { name, leastName, nameRoom, title, leastTitle, titleRoom, apart }: Setting): number {
  const centred = { align: 'center' } as const;
  let y = sheet.text(organiser, 66, { ...centred, size: 12, smallest: 9, room: 34, color: SOFT });
  y = sheet.text('OSVĚDČENÍ', y + 20 * apart, { ...centred, size: 36, font: 'bold', color: ACCENT, tag: 'H1', spacing: 2 });
  y = sheet.text(`o absolvování · č. ${number}`, y + 2, { ...centred, size: 12, color: SOFT });
  y = sheet.text(holderName, y + 30 * apart, { ...centred, size: name, smallest: leastName, room: nameRoom, font: 'bold', tag: 'H2' });
  y = sheet.text(`absolvoval/a ${kindCs}`, y + 14 * apart, { ...centred, size: 12, smallest: 9, room: 28, color: SOFT });
  y = sheet.text(titleCs, y + 8 * apart, { ...centred, size: title, smallest: leastTitle, room: titleRoom, font: 'bold', tag: 'H2' });
  sheet.rule(y + 22 * apart, PAGE.margin + INNER / 3, INNER / 3);
  return y + 40 * apart;
}

function rows(sheet: CertificateSheet, facts: CertificateFacts, from: number): void {
  const { minutes, accreditation, place, mode, lecturers } = facts;
  const said: [string, string | null][] = [
    ['Termín', daysCs(facts.days)],
    ['Místo', place],
    ['Forma', mode && MODE_CS[mode]],
    ['Rozsah', `${hoursCs(minutes)} po 60 minutách`],
    ['', `to je ${lessonsCs(minutes)}${minutes % 45 === 0 ? ' po 45 minutách' : ' (vyučovací hodina má 45 minut)'}`],
    ['Akreditace', accreditation && accreditationCs(accreditation)],
    [lecturers.length > 1 ? 'Lektoři' : 'Lektor', lecturers.length > 0 ? lecturers.join(', ') : null],
  ];
  const known = said.filter((row): row is [string, string] => !!row[1]);
  const line = (size: number) => ({ size, x: PAGE.margin + LABEL, width: INNER - LABEL });
  const size = SIZES.find((each) => known.reduce((y, [, value]) => y + sheet.heightOf(value, line(each)) + GAP, from) <= LOWER);
  if (size === undefined) throw new RangeError('The facts of the certificate do not fit on its page');
  let y = from;
  for (const [label, value] of known) {
    if (label !== '') sheet.text(label, y, { size, width: LABEL - 8, color: SOFT });
    y = sheet.text(value, y, line(size)) + GAP;
  }
}

function lower(sheet: CertificateSheet, { issuedOn, issuedAt, signatory, verification }: CertificateFacts): void {
  const half = INNER / 2 - 14;
  const right = PAGE.margin + INNER / 2 + 14;
  sheet.text(issuedAt === null ? `Vydáno ${formatDateCs(issuedOn)}` : `${issuedAt}, ${formatDateCs(issuedOn)}`, LOWER + 6, { size: 11, smallest: 8, width: half, room: 30 });
  sheet.rule(LOWER + 64, PAGE.margin, half, SOFT);
  if (signatory) {
    const y = sheet.text(signatory.name, LOWER + 68, { size: 11, smallest: 8, width: half, font: 'bold', room: 28 });
    sheet.text(signatory.roleCs, y, { size: 10, smallest: 7, width: half, color: SOFT, room: 26 });
  } else sheet.text('podpis', LOWER + 68, { size: 10, width: half, color: SOFT });
  sheet.qr(verification.url, right, LOWER + 8, QR, `Kód QR s adresou pro ověření: ${verification.url}`);
  const beside = { x: right + QR + 12, width: half - QR - 12 };
  const y = sheet.text('Pravost lze ověřit kódem', LOWER + 8, { ...beside, size: 10, color: SOFT });
  sheet.text(verification.code, y + 2, { ...beside, size: 14, smallest: 8, font: 'bold', room: 36 });
  sheet.text(verification.url, LOWER + 8 + QR + 8, { x: right, width: half, size: 9, smallest: 5, color: SOFT, room: 24 });
}

function funder(sheet: CertificateSheet, lines: readonly string[]): void {
  if (lines.length === 0) return;
  sheet.rule(FUNDER);
  sheet.text(lines.join('\n'), FUNDER + 8, { size: 9.5, smallest: 6, align: 'center', color: SOFT, room: FRAME_END - FUNDER - 12 });
}
