import { saysNothing } from './away';
import { sendPage, type Page } from './page';
import type { PublicRoute } from './public';

const CONFIRM = 'mutation ConfirmContact($token: String!) { confirmContact(input: { token: $token }) { confirmed } }';
const LONGEST = 500;

const QUESTION: Page = { title: 'Potvrdit e-mailovou adresu', paragraphs: ['Nastavili jste si v aplikaci Opora tuto e-mailovou adresu? Po potvrzení na ni budeme posílat oznámení.'], button: 'Potvrdit' };
const DONE: Page = { title: 'Adresa je potvrzena', paragraphs: ['Oznámení vám budeme posílat na tuto adresu. Změnit ji nebo oznámení vypnout můžete po přihlášení.'] };
const NO_LINK: Page = { title: 'Odkaz neplatí', paragraphs: ['Tento odkaz neznáme, nebo už vypršel. Po přihlášení si můžete nechat poslat nový.'] };
const LATER: Page = { title: 'Zkuste to za chvíli', paragraphs: ['Potvrzení se teď nepodařilo. Zkuste to prosím za chvíli znovu.'], button: 'Zkusit znovu' };

/** `/potvrdit?token=…` of the letter that asks, without signing in. Looking changes nothing, because mail programs and filters look; the button confirms. Every link that is not ours gets one answer. */
export const confirmRoutes: PublicRoute = (router, { ask, tooOften }) => {
  router.get('/potvrdit', (request, response) => {
    if (!tooOften(request, response)) sendPage(response, 200, QUESTION);
  });
  router.post('/potvrdit', async (request, response) => {
    if (tooOften(request, response)) return;
    const { token } = request.query;
    if (typeof token !== 'string' || token.length > LONGEST) { sendPage(response, 404, NO_LINK); return; }
    const { code } = await ask(CONFIRM, { token }, response);
    if (code === null) sendPage(response, 200, DONE);
    else if (saysNothing(code)) sendPage(response.set('retry-after', '60'), 503, LATER);
    else sendPage(response, 404, NO_LINK);
  });
};
