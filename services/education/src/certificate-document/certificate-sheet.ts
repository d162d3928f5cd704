import PDFDocument from 'pdfkit';
import { encode } from 'uqr';
import { fontFile, FONTS, type Font } from './certificate-fonts';

export const PAGE = { width: 595.28, height: 841.89, margin: 62 };
export const INNER = PAGE.width - 2 * PAGE.margin;
export const INK = '#1d2733', SOFT = '#5a6773', ACCENT = '#1f5a7a';

export interface Line { font?: Font; size: number; color?: string; x?: number; width?: number; align?: 'left' | 'center'; tag?: string; /** Smallest size a long text may shrink to. */ smallest?: number; /** Height the text must fit in. */ room?: number; spacing?: number }
type Struct = ReturnType<PDFKit.PDFDocument['struct']>;

/** One page on which texts are set one below the other, each a paragraph a screen reader finds. */
export class CertificateSheet {
  private readonly doc: PDFKit.PDFDocument;
  private readonly root: Struct;
  private readonly bytes: Promise<Buffer>;

  constructor(title: string, made: Date) {
    this.doc = new PDFDocument({ size: 'A4', margin: 0, pdfVersion: '1.7', tagged: true, lang: 'cs-CZ', displayTitle: true, info: { Title: title, Producer: 'Opora', Creator: 'Opora', CreationDate: made } });
    const chunks: Buffer[] = [];
    this.doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    this.bytes = new Promise((resolve, reject) => { this.doc.on('end', () => resolve(Buffer.concat(chunks))); this.doc.on('error', reject); });
    for (const font of FONTS) this.doc.registerFont(font, fontFile(font));
    this.root = this.doc.struct('Document');
    this.doc.addStructure(this.root);
  }

  /** Height a text takes. */
  heightOf(text: string, line: Line): number {
    return this.prepared(text, line).heightOfString(text, { width: line.width ?? INNER, lineGap: 1 });
  }

  /** Sets a text at `y` and says where the next may begin. A text with `room` shrinks to fit; one that still does not is an error, never cut. */
  text(text: string, y: number, line: Line): number {
    const { x = PAGE.margin, width = INNER, align = 'left', tag = 'P', spacing = 0 } = line;
    this.prepared(text, line);
    const height = this.heightOf(text, line);
    if (line.room !== undefined && height > line.room) throw new RangeError('A text of the certificate does not fit on its page');
    this.root.add(this.doc.struct(tag, {}, () => { this.prepared(text, line).fillColor(line.color ?? INK).text(text, x, y, { width, align, lineGap: 1, characterSpacing: spacing }); }));
    return y + height;
  }

  /** A double frame around the page; decoration for the eye only. */
  frame(): void {
    this.artifact(() => {
      this.doc.lineWidth(2).strokeColor(ACCENT).rect(30, 30, PAGE.width - 60, PAGE.height - 60).stroke();
      this.doc.lineWidth(0.5).rect(35, 35, PAGE.width - 70, PAGE.height - 70).stroke();
    });
  }

  rule(y: number, x = PAGE.margin, width = INNER, color = ACCENT): void {
    this.artifact(() => { this.doc.lineWidth(0.7).strokeColor(color).moveTo(x, y).lineTo(x + width, y).stroke(); });
  }

  /** A QR code of an address, drawn in squares. */
  qr(content: string, x: number, y: number, size: number, alt: string): void {
    const { data } = encode(content, { ecc: 'M', border: 0 });
    const module = size / data.length;
    this.root.add(this.doc.struct('Figure', { alt }, () => {
      data.forEach((row, r) => row.forEach((dark, c) => { if (dark) this.doc.rect(x + c * module, y + r * module, module + 0.05, module + 0.05); }));
      this.doc.fill('#000000');
    }));
  }

  /** Ends the document and gives its bytes. */
  finish(): Promise<Buffer> {
    this.root.end();
    this.doc.end();
    return this.bytes;
  }

  private prepared(text: string, { font = 'regular', size, smallest = size, room = Infinity, width = INNER }: Line): PDFKit.PDFDocument {
    let fitting = size;
    this.doc.font(font).fontSize(fitting);
    while (fitting > smallest && this.doc.heightOfString(text, { width, lineGap: 1 }) > room) this.doc.fontSize(fitting -= 0.5);
    return this.doc;
  }

  private artifact(draw: () => void): void {
    this.doc.markContent('Artifact', { type: 'Layout' });
    draw();
    this.doc.endMarkedContent();
  }
}
