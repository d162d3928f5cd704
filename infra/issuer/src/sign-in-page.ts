import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import type { IssuerPerson } from './settings';

const PATH = /\/interaction\/([\w-]+)$/;
const BODY_LIMIT = 4096;
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const page = (people: readonly IssuerPerson[]) => `<!doctype html>
<html lang="cs"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Opora – přihlášení</title>
<style>body{font:16px system-ui;max-width:36rem;margin:3rem auto;padding:0 1rem}button{display:block;width:100%;margin:.4rem 0;padding:.6rem;text-align:left;font:inherit;cursor:pointer}small{color:#555}</style></head>
<body><h1>Kdo jste?</h1><p>Zkušební osoby tohoto počítače; žádná z nich neexistuje a žádná nemá heslo.</p><form method="post">
${people.map(({ id, name, role }) => `<button name="person" value="${escaped(id)}">${escaped(name)} <small>${escaped(role)}</small></button>`).join('\n')}
</form></body></html>`;

/** The page where one says who one is. The returned function answers its own requests and says so; the rest is the issuer's. */
export function signInPage(provider: Provider, people: readonly IssuerPerson[]): (request: IncomingMessage, response: ServerResponse) => Promise<boolean> {
  const text = page(people);
  return async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://issuer');
    if (!PATH.test(pathname)) return false;
    try {
      await provider.interactionDetails(request, response);
      if (request.method === 'GET') {
        const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'", 'referrer-policy': 'no-referrer' };
        response.writeHead(200, headers).end(text);
        return true;
      }
      const chosen = new URLSearchParams(await bodyOf(request)).get('person');
      const person = people.find(({ id }) => id === chosen);
      await provider.interactionFinished(request, response, person ? { login: { accountId: person.id } } : { error: 'access_denied', error_description: 'nobody was chosen' });
    } catch {
      // The page is older than ten minutes, or of another browser.
      response.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' }).end('Přihlášení vypršelo. Začněte prosím znovu.');
    }
    return true;
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request.setEncoding('utf8') as AsyncIterable<string>) {
    text += part;
    if (text.length > BODY_LIMIT) throw new Error('too long');
  }
  return text;
}
