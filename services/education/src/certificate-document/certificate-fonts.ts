import { readFileSync } from 'node:fs';

/** Source Sans 3 (SIL Open Font License, may be embedded), shipped in the package; only the characters used go into a document. */
const FILES = {
  regular: '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  bold: '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
} as const;
export type Font = keyof typeof FILES;
export const FONTS = Object.keys(FILES) as Font[];

const read = new Map<Font, Buffer>();
/** The font's file, read once a process. */
export function fontFile(font: Font): Buffer {
  const known = read.get(font) ?? readFileSync(require.resolve(FILES[font]));
  read.set(font, known);
  return known;
}
