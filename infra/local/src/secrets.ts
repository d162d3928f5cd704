import { generateKeyPairSync, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { JWK } from 'jose';
import { diskProblem, Problem } from './problem';

/** Made on the first start and kept in the data folder, readable by its owner only. Never in the repository, never in a log. */
export interface Secrets {
  superuserPassword: string;
  /** Every database role's password is derived from it. */
  roleSeed: string;
  identityKeys: { kid: string; secret: string }[];
  clientCodeKey: string;
  issuer: string;
  audience: string;
  /** Private Ed25519 key that signs the tokens of this installation. */
  signingKey: JWK;
}

const random = () => randomBytes(32).toString('base64url');

function make(): Secrets {
  const kid = randomBytes(6).toString('hex');
  const signingKey = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }) as JWK;
  return {
    superuserPassword: random(), roleSeed: random(), identityKeys: [{ kid, secret: random() }], clientCodeKey: random(),
    issuer: 'opora-local', audience: 'opora', signingKey: { ...signingKey, kid, alg: 'EdDSA', use: 'sig' },
  };
}

export const secretsFile = (dataDir: string) => path.join(dataDir, 'secrets.json');

/** The secrets of an installation, or null before its first start. */
export function findSecrets(dataDir: string): Secrets | null {
  const file = secretsFile(dataDir);
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')) as Secrets;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    if (error instanceof SyntaxError) throw new Problem(`The file ${file} is damaged; restore it from a backup, or remove the folder ${dataDir} to begin with an empty database.`);
    throw diskProblem(error, dataDir);
  }
}

function write(dataDir: string, secrets: Secrets): void {
  const half = `${secretsFile(dataDir)}.${process.pid}`;
  const handle = fs.openSync(half, 'w', 0o600);
  try { fs.writeSync(handle, JSON.stringify(secrets, null, 2)); fs.fsyncSync(handle); } finally { fs.closeSync(handle); }
  fs.renameSync(half, secretsFile(dataDir));
}

/** Gives an empty data folder the secrets of a backup; where there are some, they stay. */
export function keepSecrets(dataDir: string, secrets: Secrets): void {
  try {
    fs.mkdirSync(dataDir, { recursive: true });
    if (!findSecrets(dataDir)) write(dataDir, secrets);
  } catch (error) {
    throw diskProblem(error, dataDir);
  }
}

/** Reads the secrets, or makes them when this is the first start. A database without its secrets cannot be opened, so it is refused. */
export function ensureSecrets(dataDir: string): Secrets {
  try {
    fs.mkdirSync(dataDir, { recursive: true });
    const found = findSecrets(dataDir);
    if (found) return found;
    if (fs.existsSync(path.join(dataDir, 'postgres', 'data'))) throw new Problem(`The database in ${dataDir} has lost its file secrets.json; restore it from a backup, or remove the folder to begin with an empty database.`);
    write(dataDir, make());
  } catch (error) {
    throw diskProblem(error, dataDir);
  }
  return findSecrets(dataDir)!;
}

/** The public half of the signing key, as the gateway takes it. */
export function publicJwks({ signingKey }: Pick<Secrets, 'signingKey'>): string {
  const { d: _secret, ...publicKey } = signingKey;
  return JSON.stringify({ keys: [publicKey] });
}
