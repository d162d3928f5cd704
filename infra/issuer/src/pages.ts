import { escapedHtml } from '@opora/kernel';

/** Nothing from elsewhere, no script, in no frame. */
export const PAGE_HEADERS = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'content-security-policy': "default-src 'none'; img-src data:; style-src 'unsafe-inline'; frame-ancestors 'none'", 'referrer-policy': 'no-referrer' } as const;

/** One page of the issuer; `body` is HTML. */
export const page = (title: string, body: string): string => `<!doctype html>
<html lang="cs"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Opora – ${escapedHtml(title)}</title><link rel="icon" href="data:,">
<style>body{font:16px system-ui;max-width:36rem;margin:3rem auto;padding:0 1rem}button{display:block;width:100%;margin:.4rem 0;padding:.6rem;text-align:left;font:inherit;cursor:pointer}small{color:#555}</style></head>
<body><h1>${escapedHtml(title)}</h1>
${body}
</body></html>`;

/** Where one says who one is. */
export const signInForm = (people: readonly { id: string; name: string; role: string }[]): string => page('Kdo jste?', `<p>Zkušební osoby tohoto počítače; žádná z nich neexistuje a žádná nemá heslo.</p><form method="post">
${people.map(({ id, name, role }) => `<button name="person" value="${escapedHtml(id)}">${escapedHtml(name)} <small>${escapedHtml(role)}</small></button>`).join('\n')}
</form>`);

/** Asks before it signs out; `form` is the issuer's own, with its secret. */
export const signOutForm = (form: string): string => page('Odhlásit se?', `${form}
<button autofocus type="submit" form="op.logoutForm" value="yes" name="logout">Odhlásit se</button><button type="submit" form="op.logoutForm">Zůstat přihlášen(a)</button>`);

export const signedOut = (): string => page('Jste odhlášeni', '<p>Toto okno můžete zavřít.</p>');

export const tooOften = (seconds: number): string => page('Příliš mnoho přihlášení', `<p>Zkuste to prosím znovu za ${seconds} s.</p>`);
