import { createHash } from 'node:crypto';
import { hours, krajScope, lessons, notFound, type PageArgs } from '@opora/kernel';
import { columnsOf, isUuid, listPage, type Connection, type Context } from '@opora/subgraph';
import { In, IsNull } from 'typeorm';
import { mayHandle, ORGANISERS } from '../people';
import { CertificateRegister } from './certificate-register.entity';
import { Certificate } from './certificate.entity';

/** One certificate of the caller or of somebody in the organiser's kraj; the read of another person is audited. Throws NOT_FOUND. */
export async function getCertificate(cx: Context, id: string): Promise<Certificate> {
  const certificate = await cx.find(Certificate, id);
  if (!certificate || !mayHandle(cx.reader, certificate)) throw notFound('id');
  if (certificate.personId !== cx.actor!.sub) await cx.auditRead('readCertificate', 'Certificate', [certificate], ['personId']);
  return certificate;
}

/** A page of the caller's own certificates, the newest first. */
export const myCertificates = (cx: Context, args: PageArgs): Promise<Connection<Certificate>> => listPage<Certificate>(cx, args, {
  name: 'myCertificates', descending: true, sort: [{ column: 'issuedOn', type: 'date' }, { column: 'id', type: 'uuid' }], parameters: [cx.actor!.sub],
  sql: `select ${columnsOf(cx, Certificate, 'c')} from certificate c where c.person_id::text = $1`,
});

/** A page of certificates in the organiser's kraje by number. Every read is audited. */
export async function certificateList(cx: Context, args: PageArgs & { eventId?: string | null }): Promise<Connection<Certificate>> {
  if (args.eventId && !isUuid(args.eventId)) throw notFound('eventId');
  const scope = krajScope(cx.reader, ORGANISERS);
  const page = await listPage<Certificate>(cx, args, {
    name: 'certificates', sort: [{ column: 'number', type: 'text' }, { column: 'id', type: 'uuid' }], parameters: [args.eventId ?? null, scope === 'ALL' ? null : scope],
    sql: `select ${columnsOf(cx, Certificate, 'c')} from certificate c where ($1::uuid is null or c.event_id = $1) and ($2::text[] is null or c.kraj_code = any($2))`,
  });
  await cx.auditRead('listCertificates', 'Certificate', page.edges.map(({ node }) => node), ['personId']);
  return page;
}

/** The valid certificate of each registration. */
export async function certificatesOf(cx: Context, registrationIds: readonly string[]): Promise<(Certificate | null)[]> {
  const found = await (await cx.manager()).findBy(Certificate, { registrationId: In([...registrationIds]), revokedAt: IsNull() });
  return registrationIds.map((id) => found.find(({ registrationId }) => registrationId === id) ?? null);
}

export const registersOf = async (cx: Context, numbers: readonly string[]): Promise<CertificateRegister[]> => {
  const found = await (await cx.manager()).findBy(CertificateRegister, { number: In([...numbers]) });
  return numbers.map((number) => found.find((each) => each.number === number)!);
};

/** J3: what anyone may verify of a certificate by its number or code: never whose it is. Null when there is no such certificate. */
export async function verifyCertificate(cx: Context, number: string): Promise<object | null> {
  const asked = number.trim().toUpperCase().slice(0, 40);
  const found = await (await cx.manager()).findOne(CertificateRegister, { where: [{ number: asked }, { code: asked }] });
  if (!found) return null;
  const { titleCs, kindCs, days, place, accreditation, organiser } = found.facts;
  return { number: found.number, valid: found.revokedOn === null, revokedOn: found.revokedOn, issuedOn: found.issuedOn, titleCs, kindCs, days, place, organiser, accreditation, minutes: found.minutes, hours: hours(found.minutes), lessons: lessons(found.minutes) };
}

/** The document of each certificate whose holder's name the caller may read; drawn from what was said when it was issued, the same bytes every time. */
export async function documentsOf(cx: Context, certificates: readonly (Certificate & { holderName?: string | null })[]): Promise<(object | null)[]> {
  const registers = await registersOf(cx, certificates.map(({ number }) => number));
  const documents: (object | null)[] = [];
  // Loaded with the first document: what draws it takes a quarter of a second of every start.
  const { renderCertificate } = require('../certificate-document/render-certificate') as typeof import('../certificate-document/render-certificate');
  // One by one: a document takes a tenth of a second of the processor.
  for (const [n, { holderName, number, revokedAt }] of certificates.entries()) {
    const file = holderName && !revokedAt ? await renderCertificate({ ...registers[n]!.facts, holderName }) : null;
    documents.push(file && { fileName: `osvedceni-${number.replace('/', '-')}.pdf`, contentType: 'application/pdf', base64: file.toString('base64'), sha256: createHash('sha256').update(file).digest('hex') });
  }
  return documents;
}
