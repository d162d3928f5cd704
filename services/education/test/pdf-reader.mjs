// Reads a PDF from standard input and prints what it says. A process of its own: the reader is an ES module, which the test runner does not load.
import { extractText, getDocumentProxy, getMeta } from 'unpdf';

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const pdf = await getDocumentProxy(new Uint8Array(Buffer.concat(chunks)));
const { totalPages, text } = await extractText(pdf, { mergePages: true });
const { info } = await getMeta(pdf);
process.stdout.write(JSON.stringify({ totalPages, text: text.replace(/\s+/g, ' '), info: { Title: info.Title, Language: info.Language } }));
