import type { Request, Response } from 'express';
import { formatDateCs } from '@opora/kernel';
import { sendPage, type Page } from './page';
import type { PublicParts, PublicRoute } from './public';

/** What the page of a certificate's code asks. Nobody's name is among it, because the graph gives none. */
const VERIFICATION = `query VerificationOfCertificate($number: String!) { verifyCertificate(number: $number) {
  number valid revokedOn issuedOn titleCs kindCs days place organiser hours lessons accreditation { ministry number } } }`;
interface Verified {
  number: string; valid: boolean; revokedOn: string | null; issuedOn: string; titleCs: string; kindCs: string; days: string[]; place: string | null; organiser: string; hours: string; lessons: string;
  accreditation: { ministry: string; number: string } | null;
}
/** Longer than any number or code. */
const LONGEST = 40;
const MINISTRIES: Record<string, string> = { MPSV: 'MPSV', MSMT: 'MŠMT', MV: 'MV' };

const title = 'Ověření osvědčení';
const asking = (value: string, paragraphs: readonly string[]): Page =>
  ({ title, paragraphs, question: { action: '/overeni', name: 'kod', label: 'Kód nebo číslo osvědčení', value, maxLength: LONGEST, button: 'Ověřit' } });
const comma = (decimal: string) => decimal.replace('.', ',');

function verified(found: Verified): Page {
  const { ministry, number } = found.accreditation ?? {};
  const facts: [string, string | null][] = [
    ['Číslo osvědčení', found.number], ['Absolvováno', `${found.titleCs} (${found.kindCs})`], ['Termín', found.days.map(formatDateCs).join(', ')], ['Místo', found.place],
    ['Rozsah', `${comma(found.hours)} h (vyučovacích hodin po 45 minutách: ${comma(found.lessons)})`], ['Pořadatel', found.organiser],
    ['Akreditace', ministry === undefined ? null : `${MINISTRIES[ministry] ?? ministry} č. ${number}`], ['Vydáno', formatDateCs(found.issuedOn)],
  ];
  const state = found.valid ? 'Osvědčení je platné.' : `Osvědčení není platné, bylo zrušeno ${formatDateCs(found.revokedOn!)}.`;
  return {
    title: found.valid ? 'Osvědčení je platné' : 'Osvědčení není platné', paragraphs: [state, 'Komu bylo vydáno, stránka neuvádí. Porovnejte údaje s osvědčením, které máte v ruce.'],
    facts: facts.filter((fact): fact is [string, string] => fact[1] !== null && fact[1] !== ''),
  };
}

async function answer({ ask, tooOften }: PublicParts, request: Request, response: Response, asked: unknown): Promise<void> {
  if (tooOften(request, response)) return;
  const number = typeof asked === 'string' ? asked.trim() : '';
  if (number === '') { sendPage(response, 200, asking('', ['Zadejte kód nebo číslo, které je na osvědčení.'])); return; }
  const { data, code } = number.length > LONGEST ? { data: null, code: null } : await ask(VERIFICATION, { number }, response);
  const found = data?.['verifyCertificate'] as Verified | null | undefined;
  if (code !== null) sendPage(response.set('retry-after', '60'), 503, { title: 'Zkuste to za chvíli', paragraphs: ['Ověření teď není dostupné. Zkuste to prosím za chvíli znovu.'] });
  else if (found) sendPage(response, 200, verified(found));
  else sendPage(response, 404, asking(number.slice(0, LONGEST), ['Osvědčení s tímto kódem nebo číslem není. Zkontrolujte, zda je opsáno přesně.']));
}

/** `/overeni/<code>`, the address a certificate and its QR code carry; `/overeni` asks for a code or a number. For anyone, and nothing is kept of who asked. */
export const verificationRoutes: PublicRoute = (router, parts) => {
  router.get('/overeni', (request, response) => answer(parts, request, response, request.query['kod']));
  router.get('/overeni/:code', (request, response) => answer(parts, request, response, request.params.code));
};
