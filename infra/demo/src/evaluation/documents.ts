/** The five source documents; a citation is a document with its lines. */
const DOCUMENTS = {
  family: '000_397fd68276281896.txt',
  services: '001_1f1c5e54c6b6c3cd.txt',
  network: '002_b12e72d509170780.txt',
  blansko: '003_8c745804380d53d1.txt',
  towns: '004_1debb689d5ee63b7.txt',
} as const;

/** Cites lines of a source document: `cite('family', '24')`. */
export const cite = (document: keyof typeof DOCUMENTS, lines: string): string => `${DOCUMENTS[document]}:${lines}`;

/** A project of the sources as the mutations of the evaluation service take it. */
export interface SourceProject {
  by: 'contract-manager' | 'mpsv-methodologist';
  register: Record<string, unknown> & { code: string };
  extension?: object;
  funding?: object;
  activities?: readonly object[];
  roles?: readonly object[];
  targets?: readonly object[];
  facts?: readonly object[];
}
