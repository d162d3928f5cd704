import { spawn, type ChildProcess } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { SERVICES } from '@opora/contracts';
import { inherited } from '../harness/config';
import { ROOT } from '../harness/process';

/** A gateway as a process of its own whose subgraphs are all away, with a supergraph file of its own that may be broken. */
export function spawnGateway({ port, stdout = 'ignore', environment = {}, broken = false }: { port: number; stdout?: 'ignore' | 'pipe'; environment?: Record<string, string>; broken?: boolean }): { child: ChildProcess; supergraph: string; remove(): void } {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'opora-gateway-'));
  const supergraph = path.join(dir, 'supergraph.graphql');
  const whole = fs.readFileSync(path.join(ROOT, 'gateway/supergraph.graphql'), 'utf8');
  fs.writeFileSync(supergraph, broken ? cutOff(whole) : whole);
  const key = generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' });
  const child = spawn(process.execPath, [path.join(ROOT, 'gateway/dist/main.js')], {
    cwd: ROOT, stdio: ['ignore', stdout, 'ignore', 'ipc'],
    env: inherited({
      PORT: String(port), MODE: 'development', LOG_LEVEL: 'error', IDENTITY_KEYS: `k1:${'s'.repeat(40)}`, SUPERGRAPH: supergraph,
      SUBGRAPHS: JSON.stringify(Object.fromEntries(SERVICES.map((service) => [service, 'http://127.0.0.1:1']))),
      TOKEN_ISSUER: 'synthetic', TOKEN_AUDIENCE: 'synthetic', TOKEN_JWKS: JSON.stringify({ keys: [{ ...key, kid: 'synthetic', alg: 'EdDSA', use: 'sig' }] }), ...environment,
    }),
  });
  return { child, supergraph, remove: () => fs.rmSync(dir, { recursive: true, force: true }) };
}

/** A supergraph that ends in the middle, as an interrupted copy does. */
export const cutOff = (whole: string): string => whole.slice(0, whole.length / 2);
