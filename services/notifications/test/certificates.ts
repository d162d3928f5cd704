import { generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';

/** A synthetic certificate with its private key, in PEM. */
export interface Certificate { cert: string; key: string }
export interface Authority extends Certificate { name: string; privateKey: KeyObject }

const der = (tag: number, ...parts: Buffer[]): Buffer => {
  const content = Buffer.concat(parts);
  const length = content.length < 128 ? [content.length] : content.length < 256 ? [0x81, content.length] : [0x82, content.length >> 8, content.length & 255];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
};
const sequence = (...parts: Buffer[]) => der(0x30, ...parts);
const oid = (hex: string) => der(0x06, Buffer.from(hex, 'hex'));
const ECDSA_SHA256 = sequence(oid('2a8648ce3d040302'));
const named = (name: string) => sequence(der(0x31, sequence(oid('550403'), der(0x0c, Buffer.from(name)))));
const moment = (date: Date) => der(0x17, Buffer.from(`${date.toISOString().slice(2, 19).replace(/[-:T]/g, '')}Z`));
const extension = (id: string, critical: boolean, value: Buffer) => sequence(oid(id), ...(critical ? [der(0x01, Buffer.from([0xff]))] : []), der(0x04, value));
const pem = (bytes: Buffer) => `-----BEGIN CERTIFICATE-----\n${bytes.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`;

interface Parts { subject: string; publicKey: KeyObject; issuer: string; signer: KeyObject; days: [number, number]; extensions: Buffer[] }
function certificate({ subject, publicKey, issuer, signer, days: [from, to], extensions }: Parts): string {
  const at = (days: number) => moment(new Date(Date.now() + days * 86_400_000));
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))), der(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])), ECDSA_SHA256, named(issuer), sequence(at(from), at(to)), named(subject),
    publicKey.export({ type: 'spki', format: 'der' }), der(0xa3, sequence(...extensions)),
  );
  return pem(sequence(body, ECDSA_SHA256, der(0x03, Buffer.from([0]), sign('sha256', body, signer))));
}
const keys = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });
const written = (key: KeyObject) => key.export({ type: 'pkcs8', format: 'pem' }) as string;

/** A certificate authority of a test, known to nobody who is not told of it. */
export function anAuthority(name = 'Synthetic authority'): Authority {
  const { publicKey, privateKey } = keys();
  const cert = certificate({ subject: name, publicKey, issuer: name, signer: privateKey, days: [-1, 30], extensions: [extension('551d13', true, sequence(der(0x01, Buffer.from([0xff])))), extension('551d0f', true, der(0x03, Buffer.from([1, 0x06])))] });
  return { name, cert, key: written(privateKey), privateKey };
}

/** A server's certificate of an authority, for one host name; good from yesterday for a month unless told, in days from now. */
export function aCertificate({ name, privateKey }: Authority, host: string, days: [number, number] = [-1, 30]): Certificate {
  const own = keys();
  const cert = certificate({ subject: host, publicKey: own.publicKey, issuer: name, signer: privateKey, days, extensions: [extension('551d11', false, sequence(der(0x82, Buffer.from(host))))] });
  return { cert, key: written(own.privateKey) };
}
