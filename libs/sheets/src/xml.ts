import { SaxesParser } from 'saxes';

export interface XmlHandlers {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1);
const localAttributes = (attributes: Record<string, string>) => Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localName(name), value]));

/**
 * Walks an XML part as it arrives; names come without their prefix. Entities that a document declares itself are not expanded, they are errors.
 * Throws on XML that is not well formed.
 */
export async function walkXml(pieces: AsyncIterable<string>, { open, close, text }: XmlHandlers): Promise<void> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', (error) => { throw error; });
  if (open) parser.on('opentag', ({ name, attributes }) => open(localName(name), localAttributes(attributes)));
  if (close) parser.on('closetag', ({ name }) => close(localName(name)));
  if (text) { parser.on('text', text); parser.on('cdata', text); }
  for await (const piece of pieces) parser.write(piece);
  parser.close();
}
