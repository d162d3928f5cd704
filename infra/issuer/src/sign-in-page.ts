import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import type { Attempts } from './attempts';
import { PAGE_HEADERS, signInForm, tooOften } from './pages';
import type { IssuerPerson } from './settings';

const PATH = /\/interaction\/([\w-]+)$/;
const BODY_LIMIT = 4096;
/** The page where one says who one is. The returned function answers its own requests and says so; the rest is the issuer's. */
export function signInPage(provider: Provider, people: readonly IssuerPerson[], attempts: Attempts): (request: IncomingMessage, response: ServerResponse) => Promise<boolean> {
  const text = signInForm(people);
  return async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://issuer');
    if (!PATH.test(pathname)) return false;
    try {
      await provider.interactionDetails(request, response);
      if (request.method === 'GET') {
        response.writeHead(200, PAGE_HEADERS).end(text);
        return true;
      }
      const chosen = new URLSearchParams(await bodyOf(request)).get('person');
      const person = people.find(({ id }) => id === chosen);
      const wait = attempts.try(request.socket.remoteAddress ?? '', person?.id ?? '');
      if (wait > 0) {
        const seconds = Math.ceil(wait / 1000);
        response.writeHead(429, { ...PAGE_HEADERS, 'retry-after': String(seconds) }).end(tooOften(seconds));
        return true;
      }
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
