import { certificateIssued, certificateRevoked } from '@opora/contracts';
import { anyOf, assertNone, notFound, pragueDay, refuse } from '@opora/kernel';
import { defineCommand, type Work } from '@opora/subgraph';
import { notStarted } from '../attendance/attendance.rules';
import { publicAddress } from '../config';
import { assertMayOrganise, assertMayRead, ORGANISERS } from '../people';
import { lockEvents, type Booked } from '../places/places';
import { Registration } from '../registration/registration.entity';
import { assertMayPlan, getProject, PLANNERS } from '../scope';
import { CertificateRegister } from './certificate-register.entity';
import { CertificateSetup } from './certificate-setup.entity';
import { Certificate } from './certificate.entity';
import { IssueCertificateInput, IssueCertificatesInput, RevokeCertificateInput, SetCertificateSetupInput } from './certificate.input';
import { batchOf, issue, type Issued } from './issuing';

/** The answer of a batch: what was issued, and who was refused and why; `next` is where the next batch goes on, null when nobody remains. */
export class CertificatesIssued {
  constructor(
    readonly id: string, readonly krajCode: string | null, readonly certificateIds: readonly string[], readonly refused: readonly { personId: string; code: string; reason: string }[],
    readonly next: string | null, readonly remaining: number,
  ) {}
}

export const setCertificateSetup = defineCommand({
  name: 'setCertificateSetup', input: SetCertificateSetupInput, allow: anyOf(...PLANNERS),
  async run({ tx, actor }, input) {
    assertMayPlan(actor, await getProject(tx, input.projectId));
    if (input.signatoryRoleCs !== null && input.signatoryName === null) refuse({ code: 'EDU_SIGNATORY_INCOMPLETE', field: 'input.signatoryName', messageCs: 'Uveďte jméno podepisující osoby.' });
    const known = await tx.findOneBy(CertificateSetup, { projectId: input.projectId });
    return tx.save(Object.assign(known ?? tx.create(CertificateSetup), { ...input, verifyUrl: input.verifyUrl ?? publicAddress('/overeni') }));
  },
});

/** J3: certificates for everyone who has earned one, the others named with the reason. Repeating it issues nothing twice. Of a larger event one batch at a time; the answer says how many remain. */
export const issueCertificates = defineCommand({
  name: 'issueCertificates', input: IssueCertificatesInput, allow: anyOf(...ORGANISERS), reach: 'service',
  async run(work, { seminarId, after }) {
    const { at, setup } = await ready(work, seminarId, 'input.seminarId');
    const { registrations, next, remaining } = await batchOf(work.tx, seminarId, after);
    const issued = await issue(work.tx, at, registrations, setup, work.now);
    tell(work, issued);
    return new CertificatesIssued(
      seminarId, at.event.krajCode, issued.certificates.map(({ id }) => id), issued.refused.map(({ personId, violation }) => ({ personId, code: violation.code, reason: violation.messageCs })), next, remaining,
    );
  },
});

export const issueCertificate = defineCommand({
  name: 'issueCertificate', input: IssueCertificateInput, allow: anyOf(...ORGANISERS), reach: 'service',
  async run(work, { registrationId }) {
    const registration = await work.tx.findOneBy(Registration, { id: registrationId });
    if (!registration) throw notFound('input.registrationId');
    assertMayRead(work.actor, registration, 'input.registrationId');
    if (registration.state !== 'CONFIRMED') refuse({ code: 'EDU_NOT_REGISTERED', field: 'input.registrationId', actual: registration.state, messageCs: 'Osoba není přihlášena.' });
    const { at, setup } = await ready(work, registration.eventId!, 'input.registrationId');
    const issued = await issue(work.tx, at, [registration], setup, work.now);
    assertNone(issued.refused.map(({ violation }) => violation));
    tell(work, issued);
    return issued.certificates[0]!;
  },
});

/** Ends a certificate's validity for good, with the reason, and tells whose it is; attendance can be corrected and another one issued. */
export const revokeCertificate = defineCommand({
  name: 'revokeCertificate', input: RevokeCertificateInput, allow: anyOf(...ORGANISERS), reach: 'service',
  async run({ tx, actor, now, lock, send }, { certificateId, expectedVersion, reason }) {
    const certificate = await lock(Certificate, certificateId, expectedVersion ?? undefined);
    assertMayRead(actor, certificate, 'input.certificateId');
    assertMayOrganise(actor, certificate.krajCode, 'input.certificateId');
    if (certificate.revokedAt) refuse({ code: 'EDU_CERTIFICATE_REVOKED', field: 'input.certificateId', actual: certificate.number, messageCs: `Osvědčení č. ${certificate.number} už je zrušeno.` });
    await tx.update(CertificateRegister, { number: certificate.number }, { revokedOn: pragueDay(now) });
    send(certificateRevoked({ recipients: [certificate.personId], certificateId }));
    return tx.save(Object.assign(certificate, { revokedAt: now, revokeReason: reason }));
  },
});

/** The event locked, its last day begun, and what the project's certificates say. */
async function ready({ tx, actor, now }: Work, eventId: string, field: string): Promise<{ at: Booked; setup: CertificateSetup }> {
  const at = (await lockEvents(tx, [eventId], now, field)).get(eventId)!;
  assertMayOrganise(actor, at.event.krajCode, field);
  const last = at.sessions.at(-1);
  assertNone(last ? notStarted(last, now, field) : []);
  const setup = await tx.findOneBy(CertificateSetup, { projectId: at.event.projectId });
  if (!setup) return refuse({ code: 'EDU_CERTIFICATE_SETUP_MISSING', field, messageCs: 'Projekt nemá nastavené osvědčení (kdo je vydává a podepisuje).' });
  return { at, setup };
}

function tell({ send }: Work, { certificates }: Issued): void {
  for (const { id, personId } of certificates) send(certificateIssued({ recipients: [personId], certificateId: id }));
}
