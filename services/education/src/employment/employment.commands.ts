import { assertNone, notFound, signedIn } from '@opora/kernel';
import { defineCommand } from '@opora/subgraph';
import { KnownOrganisation } from '../known/known-organisation.entity';
import { assertMayActFor, assertMayRead } from '../people';
import { Employment } from './employment.entity';
import { EndEmploymentInput, RecordEmploymentInput } from './employment.input';
import { employmentProblems } from './employment.rules';

export const recordEmployment = defineCommand({
  name: 'recordEmployment', input: RecordEmploymentInput, allow: signedIn, reach: 'service',
  async run({ tx, actor }, input) {
    const organisation = await tx.findOneBy(KnownOrganisation, { organisationId: input.organisationId });
    assertMayActFor(actor, { personId: input.personId, krajCode: organisation?.krajCode ?? null });
    if (!organisation) throw notFound('input.organisationId');
    // Two requests of one person wait for each other, so that an overlap is seen.
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [input.personId]);
    assertNone(employmentProblems(input, await tx.findBy(Employment, { personId: input.personId })));
    return tx.save(tx.create(Employment, { ...input, krajCode: organisation.krajCode }));
  },
});

export const endEmployment = defineCommand({
  name: 'endEmployment', input: EndEmploymentInput, allow: signedIn, reach: 'service',
  async run({ tx, actor, lock }, { employmentId, expectedVersion, to }) {
    const employment = await lock(Employment, employmentId, expectedVersion ?? undefined);
    assertMayRead(actor, employment);
    assertNone(employmentProblems({ ...employment, to }, []));
    return tx.save(Object.assign(employment, { to }));
  },
});
