import { isFree } from '@opora/postgres/ping';

const [FIRST, COUNT] = [20_000, 10_000];

/** A port nobody listens on, below those the system lends to outgoing connections: it is still free after its server was killed. */
export async function steadyPort(): Promise<number> {
  for (;;) {
    const port = FIRST + Math.floor(Math.random() * COUNT);
    if (await isFree(port)) return port;
  }
}
