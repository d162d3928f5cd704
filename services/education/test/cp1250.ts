/** Czech Excel's own CSV: code page 1250, in which ř is F8, í ED, ž 9E. */
export const cp1250 = (text: string) => Buffer.from([...text].map((letter) => ({ ř: 0xf8, í: 0xed, Ú: 0xda, č: 0xe8, š: 0x9a, á: 0xe1 })[letter] ?? letter.charCodeAt(0))).toString('base64');
