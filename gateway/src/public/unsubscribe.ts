import { saysNothing } from './away';
import { sendPage, type Page } from './page';
import type { PublicRoute } from './public';

const UNSUBSCRIBE = 'mutation Unsubscribe($token: String!) { unsubscribe(input: { token: $token }) { nameCs } }';
const LONGEST = 500;

const QUESTION: Page = { title: 'Odhlásit oznámení', paragraphs: ['Už nechcete dostávat e-maily tohoto druhu? V aplikaci Opora je po přihlášení uvidíte dál.'], button: 'Odhlásit' };
const done = (name: string): Page => ({ title: 'Odhlášeno', paragraphs: [`E-maily tohoto druhu vám už nebudeme posílat: ${name}. Znovu je zapnete po přihlášení v nastavení oznámení.`] });
const NO_LINK: Page = { title: 'Odkaz neplatí', paragraphs: ['Tento odkaz neznáme. Zkontrolujte, zda je v adrese celý odkaz z e-mailu, nebo změňte nastavení oznámení po přihlášení.'] };
const LATER: Page = { title: 'Zkuste to za chvíli', paragraphs: ['Odhlášení se teď nepodařilo. Zkuste to prosím za chvíli znovu.'], button: 'Zkusit znovu' };

/**
 * `/odhlasit?token=…` of an e-mail, without signing in. Looking changes nothing and says nothing of the token; the button, or a mail program's one click
 * (RFC 8058: a POST without a cookie, whatever its body), switches that kind of e-mail off. Every link that is not ours gets one answer.
 */
export const unsubscribeRoutes: PublicRoute = (router, { ask, tooOften }) => {
  router.get('/odhlasit', (request, response) => {
    if (!tooOften(request, response)) sendPage(response, 200, QUESTION);
  });
  router.post('/odhlasit', async (request, response) => {
    if (tooOften(request, response)) return;
    const { token } = request.query;
    if (typeof token !== 'string' || token.length > LONGEST) { sendPage(response, 404, NO_LINK); return; }
    const { data, code } = await ask(UNSUBSCRIBE, { token }, response);
    if (code === null) sendPage(response, 200, done((data!['unsubscribe'] as { nameCs: string }).nameCs));
    else if (saysNothing(code)) sendPage(response.set('retry-after', '60'), 503, LATER);
    else sendPage(response, 404, NO_LINK);
  });
};
