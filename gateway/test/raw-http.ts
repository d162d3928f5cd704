import net from 'node:net';

/** Writes bytes to the gateway as they are and returns everything it answered until it closed the connection. */
export function raw(url: string, bytes: string | Buffer): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = net.connect(Number(port), hostname, () => socket.write(bytes));
    let text = '';
    socket.setEncoding('utf8').on('data', (part) => { text += part; }).on('error', reject).on('close', () => resolve(text));
  });
}

/** A POST of a JSON body with more lines in its head. */
export const posted = (body: string, ...lines: string[]) =>
  [`POST /graphql HTTP/1.1`, 'host: localhost', 'connection: close', 'content-type: application/json', ...(lines.some((line) => /^(content-length|transfer-encoding)/i.test(line)) ? [] : [`content-length: ${Buffer.byteLength(body)}`]), ...lines, '', body].join('\r\n');

export const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]);
