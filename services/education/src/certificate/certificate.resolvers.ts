import { anyOf, anyone, hours, lessons, signedIn, toPeople, type PageArgs } from '@opora/kernel';
import { batch, mutation, query, referenceBy, type ResolverMap } from '@opora/subgraph';
import { Event } from '../event/event.entity';
import { mayHandle, ORGANISERS } from '../people';
import { Registration } from '../registration/registration.entity';
import { issueCertificate, issueCertificates, revokeCertificate, setCertificateSetup } from './certificate.commands';
import type { CertificateSetup } from './certificate-setup.entity';
import { Certificate } from './certificate.entity';
import { certificateList, certificatesOf, documentsOf, getCertificate, myCertificates, registersOf, verifyCertificate } from './certificate.queries';

type Rows = readonly Certificate[];

export const certificateResolvers: ResolverMap = {
  Query: {
    verifyCertificate: query(anyone, (cx, { number }: { number: string }) => verifyCertificate(cx, number)),
    certificate: query(signedIn, (cx, { id }: { id: string }) => getCertificate(cx, id)),
    myCertificates: query(signedIn, (cx, args: PageArgs) => myCertificates(cx, args)),
    certificates: query(toPeople(anyOf(...ORGANISERS)), (cx, args: PageArgs & { eventId?: string | null }) => certificateList(cx, args)),
  },
  Mutation: {
    setCertificateSetup: mutation(setCertificateSetup), issueCertificates: mutation(issueCertificates), issueCertificate: mutation(issueCertificate), revokeCertificate: mutation(revokeCertificate),
  },
  Certificate: {
    // The document needs the holder's name, which networking owns; it comes with the reference when the caller may read it, and is never kept here.
    __resolveReference: referenceBy(signedIn, async (cx, ref: { id: string; person?: { name?: string | null } | null }) => {
      const certificate = await cx.find(Certificate, ref.id);
      if (!certificate || !mayHandle(cx.reader, certificate)) return null;
      return { ...await getCertificate(cx, ref.id), holderName: ref.person?.name ?? null };
    }),
    code: batch(signedIn, async (cx, rows: Rows) => (await registersOf(cx, rows.map(({ number }) => number))).map(({ code }) => code)),
    accreditationNumber: batch(signedIn, async (cx, rows: Rows) => (await registersOf(cx, rows.map(({ number }) => number))).map(({ facts }) => facts.accreditation?.number ?? null)),
    person: ({ personId }: Certificate) => ({ id: personId }),
    event: batch(signedIn, (cx, rows: Rows) => Promise.all(rows.map(({ eventId }) => cx.get(Event, eventId)))),
    registration: batch(signedIn, (cx, rows: Rows) => Promise.all(rows.map(({ registrationId }) => cx.get(Registration, registrationId)))),
    hours: ({ minutes }: Certificate) => hours(minutes),
    lessons: ({ minutes }: Certificate) => lessons(minutes),
    document: batch(signedIn, (cx, rows: Rows) => documentsOf(cx, rows)),
  },
  CertificateSetup: { project: ({ projectId }: CertificateSetup) => ({ id: projectId }) },
  CertificatesIssued: { issued: batch(anyOf(...ORGANISERS), (cx, answers: readonly { certificateIds: readonly string[] }[]) => Promise.all(answers.map(({ certificateIds }) => Promise.all(certificateIds.map((id) => cx.get(Certificate, id)))))) },
  CertificateRefused: { person: ({ personId }: { personId: string }) => ({ id: personId }) },
  Registration: { certificate: batch(signedIn, (cx, rows: readonly Registration[]) => certificatesOf(cx, rows.map(({ id }) => id))) },
};
