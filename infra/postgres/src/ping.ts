import net from 'node:net';

const STARTING_UP_OR_SHUTTING_DOWN = '57P03';

/** A start-up packet of protocol 3.0 for a user that does not exist; it needs no credentials. */
function startupPacket(): Buffer {
  const body = Buffer.from('user\0__ping\0database\0__ping\0\0');
  const head = Buffer.alloc(8);
  head.writeInt32BE(8 + body.length, 0);
  head.writeInt32BE(196_608, 4);
  return Buffer.concat([head, body]);
}

/** True when a PostgreSQL on this port answers and is neither starting up nor shutting down. Never throws; waits at most one second. */
export function ping(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(port, host);
    const done = (ready: boolean) => { socket.destroy(); resolve(ready); };
    socket.setTimeout(1000, () => done(false));
    socket.on('error', () => done(false)).on('close', () => done(false));
    socket.on('connect', () => socket.write(startupPacket()));
    // 'R' asks for a password, 'E' refuses: both come from a PostgreSQL.
    socket.on('data', (answer) => done((answer[0] === 0x52 || answer[0] === 0x45) && !answer.toString('latin1').includes(STARTING_UP_OR_SHUTTING_DOWN)));
  });
}

/** True when nobody listens on this port of the loopback address. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = net.createServer().once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

/** A port nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
