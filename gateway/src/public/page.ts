import { escapedHtml } from '@opora/kernel';
import type { Response } from 'express';

/** A small page: a heading, paragraphs, facts by name, and one way on: a button that posts back to the page's own address, a link, or one thing to be asked for. */
export interface Page {
  title: string; paragraphs: readonly string[]; button?: string; link?: { label: string; url: string };
  facts?: readonly (readonly [name: string, value: string])[];
  /** A field that is sent to an address of the gateway as a query of this name. */
  question?: { action: string; name: string; label: string; value: string; maxLength: number; button: string };
}

const STYLE = 'body{font-family:sans-serif;line-height:1.5;color:#1a1a1a;max-width:40em;margin:3rem auto;padding:0 1rem}button,input{font:inherit;padding:.6rem 1.2rem}button{cursor:pointer}dt{margin-top:.6rem;color:#555}dd{margin:0}label{display:block}';
/** Nothing is loaded, nothing is framed, and the address, which may carry a token, is told to nobody. */
const HEADERS = {
  'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
  'referrer-policy': 'no-referrer', 'cache-control': 'no-store', 'x-robots-tag': 'noindex',
};

/** Answers with a page in Czech that works without scripts and without anything from elsewhere. */
export function sendPage(response: Response, status: number, { title, paragraphs, button, link, facts = [], question }: Page): void {
  response.status(status).set(HEADERS).type('html').send(`<!doctype html>
<html lang="cs"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapedHtml(title)} – Opora</title><style>${STYLE}</style></head>
<body><main><h1>${escapedHtml(title)}</h1>
${paragraphs.map((text) => `<p>${escapedHtml(text)}</p>`).join('\n')}
${facts.length === 0 ? '' : `<dl>${facts.map(([name, value]) => `<dt>${escapedHtml(name)}</dt><dd>${escapedHtml(value)}</dd>`).join('')}</dl>`}${question === undefined ? '' : asking(question)}
${button === undefined ? '' : `<form method="post"><button>${escapedHtml(button)}</button></form>`}${link === undefined ? '' : `<p><a href="${escapedHtml(link.url)}">${escapedHtml(link.label)}</a></p>`}
</main></body></html>
`);
}

const asking = ({ action, name, label, value, maxLength, button }: NonNullable<Page['question']>): string =>
  `<form method="get" action="${escapedHtml(action)}"><label for="asked">${escapedHtml(label)}</label> <input id="asked" name="${escapedHtml(name)}" value="${escapedHtml(value)}" maxlength="${maxLength}" autocomplete="off" required> <button>${escapedHtml(button)}</button></form>`;
