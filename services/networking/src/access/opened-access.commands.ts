import { anyOf, assertNone, forbiddenScope, notFound, pragueDay, type Violation } from '@opora/kernel';
import { accessOpened } from '@opora/contracts';
import { defineCommand, insertNew } from '@opora/subgraph';
import { requireKraj } from '@opora/territory';
import { PEOPLE_READERS } from '../person/person.queries';
import { OpenedAccess } from './opened-access.entity';
import { CloseAccessInput, OpenAccessInput } from './opened-access.input';
import { openingViolations, readsPeople, WATCHERS } from './opened-access.rules';

const alreadyOpen = (): Violation => ({ code: 'ACCESS_ALREADY_OPEN', field: 'input.krajCode', messageCs: 'Přístup do tohoto kraje už máte otevřený.' });
/** Nobody has more; a notice names its recipients. */
const TOLD = 1000;

/** Opens the people of another kraj to the caller, and tells the kraj. */
export const openAccess = defineCommand({
  name: 'openAccess', input: OpenAccessInput, allow: anyOf(...PEOPLE_READERS),
  // Who watches over the other kraj is read from its grants.
  reach: 'service',
  async run({ tx, actor, now, send }, { krajCode: given, purpose, reason, until }) {
    const krajCode = requireKraj(given, 'input.krajCode', { validOn: pragueDay(now) }).code;
    if (!readsPeople(actor, PEOPLE_READERS)) throw forbiddenScope();
    assertNone(openingViolations(actor, PEOPLE_READERS, krajCode, until, now));
    const opened = await insertNew(tx, OpenedAccess, { personId: actor.sub, krajCode, purpose, reason, openedAt: now, until }, { opened_access_once_at_a_time: alreadyOpen });
    const watching = await tx.query<{ id: string }[]>(
      `select distinct person_id as id from role_grant where role = any($3::text[]) and kraj_code = $1 and level = 'KRAJ' and withdrawn_at is null
         and valid_from <= $2::date and (valid_to is null or valid_to >= $2::date) order by 1 limit ${TOLD}`, [krajCode, pragueDay(now), WATCHERS]);
    if (watching.length > 0) send(accessOpened({ recipients: watching.map(({ id }) => id), accessId: opened.id, krajCode, until: until.toISOString() }));
    return opened;
  },
});

/** Closes the caller's own access before its time. */
export const closeAccess = defineCommand({
  name: 'closeAccess', input: CloseAccessInput, allow: anyOf(...PEOPLE_READERS),
  async run({ tx, actor, now, lock }, { id, expectedVersion }) {
    const opened = await lock(OpenedAccess, id, expectedVersion ?? undefined);
    if (opened.personId !== actor.sub) throw notFound();
    return opened.until <= now ? opened : tx.save(tx.merge(OpenedAccess, opened, { until: now }));
  },
});
