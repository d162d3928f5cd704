import { sendPage, type Page } from './page';
import type { PublicRoute } from './public';

/** A place of the frontend that e-mails link to. Where no frontend is installed, the link still leads to a page that says what to do. */
const leadingTo = (path: string, page: Page): PublicRoute => (router, { frontendUrl, tooOften }) => {
  router.get(path, (request, response) => {
    if (tooOften(request, response)) return;
    if (frontendUrl) response.set('referrer-policy', 'no-referrer').redirect(302, `${frontendUrl}${path}`);
    else sendPage(response, 200, page);
  });
};

const SIGN_IN = 'Přihlaste se do webové aplikace, přes kterou s Oporou pracujete. Její adresu vám sdělí správce vaší organizace nebo krajský úřad.';

export const inboxPage = leadingTo('/oznameni', { title: 'Vaše oznámení', paragraphs: ['Oznámení čekají v systému Opora a uvidíte je po přihlášení.', SIGN_IN] });
export const settingsPage = leadingTo('/nastaveni', { title: 'Nastavení oznámení', paragraphs: ['Která oznámení vám chodí e-mailem, kdy a jak často, si nastavíte v systému Opora po přihlášení.', SIGN_IN] });
