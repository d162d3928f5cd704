import { actors, anActor, syntheticId, testGraph, type Answer, type TestGraph } from '@opora/testing';
import type { Role } from '@opora/kernel';

/** Rows 32 to 58 and 69 of the bad-input catalogue (reliability.md §8): values of texts, days, numbers and keys, asked of the whole product through the door. Codes are those of journeys.md. */
let graph: TestGraph;
beforeAll(async () => { graph = await testGraph(); }, 120_000);
afterAll(() => graph?.stop());

const codes = ({ errors }: Answer) => errors?.map(({ extensions }) => extensions.code);
const first = ({ errors }: Answer) => errors?.[0]?.extensions.violations[0];
const REGISTER = 'mutation ($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { id name version } }';
const organisation = { kinds: ['SOCIAL_SERVICE_PROVIDER'], krajCode: 'CZ051', isSynthetic: true };
const register = (input: object, who: Role = 'organiser') => graph.ask(who, REGISTER, { input: { ...organisation, ...input } });
const named = (name: string) => register({ name });
const FIND = 'query ($filter: OrganisationFilter) { organisations(filter: $filter) { totalCount } }';
const found = async (nameContains: string) => (await graph.ask('organiser', FIND, { filter: { nameContains } })).data.organisations.totalCount as number;
const GRANT = 'mutation ($input: GrantRoleInput!) { grantRole(input: $input) { id validFrom } }';
let grantee = 0;
const grant = (more: object = {}) => graph.ask('operator', GRANT, { input: { personId: syntheticId(`values:${grantee += 1}`), role: 'NETWORKER', level: 'KRAJ', scopeId: 'CZ051', reason: 'Zkušební osoba', ...more } });
const OPEN = 'mutation ($input: OpenAccessInput!) { openAccess(input: $input) { id } }';
const HOUR = 3_600_000;
const open = (more: object) => graph.ask('organiser', OPEN, { input: { krajCode: 'CZ080', purpose: 'INSPECTION', until: new Date(Date.now() + HOUR).toISOString(), ...more } });

describe('a text', () => {
  test.each([['NUL', 'Zkušební\u0000 spolek'], ['NUL as an escape in JSON', JSON.parse('"a\\u0000b"') as string]])('row 33: with %s is refused, never a fault', async (_what, name) => {
    expect([first(await named(name)), first(await register({ name: 'Zkušební spolek', source: name }))]).toMatchObject([{ code: 'INVALID_TEXT', field: 'input.name' }, { code: 'INVALID_TEXT', field: 'input.source' }]);
    expect(codes(await graph.ask('organiser', FIND, { filter: { nameContains: name } }))).toEqual(['INVALID_TEXT']);
    for (const code of codes(await register({ name: 'Zkušební klíč', idempotencyKey: name })) ?? []) expect(['INVALID_TEXT', 'INVALID_INPUT', 'BAD_USER_INPUT']).toContain(code);
  });
  test.each([['high', '\ud83d'], ['low', '\udc4d']])('row 34: with half of a pair of surrogates (%s) is refused', async (_what, half) => {
    expect(first(await named(`Zkušební ${half} spolek`))).toMatchObject({ code: 'INVALID_TEXT', field: 'input.name' });
  });
  test('row 35: in decomposed letters is the same text, kept composed', async () => {
    const decomposed = 'Zkušební Říčky'.normalize('NFD');
    expect((await named(decomposed)).data.registerOrganisation.name).toBe('Zkušební Říčky'.normalize('NFC'));
    expect([await found('Říčky'.normalize('NFC')), await found('Říčky'.normalize('NFD'))]).toEqual([1, 1]);
  });
  test.each([['a zero-width space', '\u200b'], ['a zero-width joiner', '\u200d'], ['a right-to-left override', '\u202e'], ['a byte order mark', '\ufeff'], ['a bell', '\u0007'], ['a line separator', '\u2028'], ['a soft hyphen', '\u00ad']])('row 36: with %s in a name is refused', async (_what, sign) => {
    expect(first(await named(`Zku${sign}šební`))).toMatchObject({ code: 'INVALID_TEXT', field: 'input.name' });
  });
  test.each(['   ', '\u00a0\u00a0', ' \u2003 '])('row 37: of nothing but blanks (%j) is refused', async (name) => {
    expect(first(await named(name))).toMatchObject({ code: 'TEXT_REQUIRED', field: 'input.name' });
  });
  test('row 38: that is too long is refused with both numbers; signs are counted, not bytes', async () => {
    expect(first(await named('x'.repeat(10_001)))).toMatchObject({ code: 'TEXT_TOO_LONG', field: 'input.name', actual: 10_001, limit: 200 });
    expect(first(await named('🏠'.repeat(201)))).toMatchObject({ code: 'TEXT_TOO_LONG', actual: 201, limit: 200 });
    expect(codes(await named('🏠'.repeat(200)))).toBeUndefined();
  });
  test.each(['<script>alert(1)</script>', '{{7*7}}', '${7*7}', '=HYPERLINK("http://evil.test")'])('row 42: that means something to a machine (%s) is kept as a text', async (name) => {
    expect((await named(`Zkušební ${name}`)).data.registerOrganisation.name).toBe(`Zkušební ${name}`);
  });
  test('row 42: with a line break in a name is refused', async () => {
    expect(first(await named('Zkušební\r\nBcc: x'))).toMatchObject({ code: 'INVALID_TEXT', field: 'input.name' });
  });
  // Made up: nobody was born in 2053.
  test.each(['531224/0010', '5312240010'])('row 43: with a birth number (%s) is refused where no personal data belong', async (number) => {
    expect(first(await grant({ reason: `Zkušební ${number}` }))).toMatchObject({ code: 'GDPR_PERSONAL_DATA_DETECTED', field: 'input.reason', actual: 'BIRTH_NUMBER' });
  });
  test.each([['a name and a day of birth', 'Jan Smyšlený, nar. 1. 2. 2053', 'BIRTH_DATE'], ['a telephone number', '601 000 000', 'PHONE'], ['an e-mail address', 'nekdo@example.invalid', 'EMAIL']])('row 44: with %s is refused there as well', async (_what, text, kind) => {
    expect(first(await grant({ reason: `Zkušební ${text}` }))).toMatchObject({ code: 'GDPR_PERSONAL_DATA_DETECTED', actual: kind });
  });
});

describe('a day, a moment, a number', () => {
  test.each(['2026-02-30', '2026-13-01', 'infinity', '99999-01-01', 'yesterday', '2026-2-3', ''])('row 45: %j is no day', async (validFrom) => {
    const answer = await grant({ validFrom });
    expect([answer.status < 500, codes(answer)]).toEqual([true, ['INVALID_DATE']]);
  });
  test.each(['2026-03-29T02:30', '2026-10-25T02:30:00', '2026-02-30T10:00:00Z', '2026-10-25 02:30+01:00', 'now'])('rows 46 and 47: the moment %j is refused: one that may not exist or may be twice needs its offset', async (until) => {
    expect(codes(await open({ reason: 'Zkušební kontrola sousedního kraje', until }))).toEqual(['INVALID_DATE']);
  });
  test('row 48: an end before the start is refused with both days', async () => {
    expect(first(await grant({ validFrom: '2099-05-02', validTo: '2099-05-01' }))).toMatchObject({ code: 'DATE_RANGE_REVERSED', actual: '2099-05-02', limit: '2099-05-01' });
  });
  /** A change with one number as it stands in the JSON. */
  const withNumber = async (json: string) => {
    const response = await fetch(`${graph.url}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json' },
      body: `{"query":"mutation ($input: ChangeOrganisationInput!) { changeOrganisation(input: $input) { id } }","variables":{"input":{"organisationId":"${syntheticId('values:number')}","expectedVersion":${json}}}}`,
    });
    return [response.status, ((await response.json()) as Answer).errors?.map(({ extensions }) => extensions.code)];
  };
  test.each(['"NaN"', '"Infinity"', '1e400', '"5"', '1.5'])('row 49: %s is no whole number', async (json) => { expect(await withNumber(json)).toEqual([400, ['BAD_USER_INPUT']]); });
  test.each(['9223372036854775808', '-9223372036854775809', '2147483648'])('row 50: %s is beyond a whole number', async (json) => { expect(await withNumber(json)).toEqual([400, ['BAD_USER_INPUT']]); });
  test.each(['NaN', 'Infinity', '1e400', '-0x1', '9223372036854775808', '1,50'])('rows 49 and 50: %j is no amount of money', async (amount) => {
    const answer = await graph.ask('contract-manager', 'mutation ($input: RecordClaimInput!) { recordClaim(input: $input) { __typename } }', { input: { projectId: syntheticId('values:project'), amount, claimedOn: '2017-05-01' } });
    expect([answer.status < 500, codes(answer)]).toEqual([true, ['INVALID_AMOUNT']]);
  });
});

describe('an address', () => {
  const contact = (email: string) => graph.ask('participant', 'mutation ($input: SetMyContactInput!) { setMyContact(input: $input) { email } }', { input: { email } });
  test.each(['nobody', '@example.invalid', 'a@b@example.invalid', 'nobody@example.invalid.', `${'a'.repeat(250)}@example.invalid`, 'no body@example.invalid', 'nobody@-example.invalid', '"quoted name"@example.invalid', 'a@b\r\nBcc: c@example.invalid'])('row 53: %j is refused', async (email) => {
    const answer = await contact(email);
    expect([answer.status, codes(answer)?.length, first(answer)?.field]).toEqual([200, 1, 'input.email']);
    expect(codes(answer)).not.toContain('INTERNAL');
  });
});

describe('a change', () => {
  const CHANGE = 'mutation ($input: ChangeOrganisationInput!) { changeOrganisation(input: $input) { version name } }';
  test('row 54: of a version somebody else has changed is refused, and told the one there is', async () => {
    const { id } = (await named('Zkušební verze')).data.registerOrganisation;
    const change = (name: string) => graph.ask('organiser', CHANGE, { input: { organisationId: id, expectedVersion: 1, name } });
    const { version } = (await change('Zkušební verze 2')).data.changeOrganisation;
    expect(first(await change('Zkušební verze 3'))).toMatchObject({ code: 'CONFLICT_VERSION', actual: 1, limit: version, messageCs: 'Záznam mezitím změnil někdo jiný. Načtěte jej znovu.' });
  });
  test('row 55: with the key of an earlier one is that one again; with other data it is refused', async () => {
    const key = { idempotencyKey: 'values:55' };
    const once = await register({ name: 'Zkušební klíč', ...key });
    expect((await register({ name: 'Zkušební klíč', ...key })).data).toEqual(once.data);
    expect(first(await register({ name: 'Zkušební jiný klíč', ...key }))).toMatchObject({ code: 'IDEMPOTENCY_MISMATCH' });
  });
  test('row 56: asked for twenty times at once with one key is made once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => register({ name: 'Zkušební dvacítka', idempotencyKey: 'values:56' })));
    expect(new Set(answers.map(({ data }) => data?.registerOrganisation?.id)).size).toBe(1);
    expect([answers.flatMap((answer) => codes(answer) ?? []), await found('dvacítka')]).toEqual([[], 1]);
  });
  test('row 57: that the state does not allow is refused by its own rule: a withdrawn role, a role for oneself', async () => {
    const { id } = (await grant()).data.grantRole;
    const withdraw = () => graph.ask('operator', 'mutation ($input: WithdrawGrantInput!) { withdrawGrant(input: $input) { id } }', { input: { id, reason: 'Zkušební konec' } });
    expect([codes(await withdraw()), codes(await withdraw())]).toEqual([undefined, ['GRANT_ALREADY_WITHDRAWN']]);
    expect(codes(await grant({ personId: actors.operator.sub }))).toEqual(['SELF_GRANT_FORBIDDEN']);
  });
  test.each([['name', '"name; drop table"'], ['an unknown one', 'PASSWORD']])('row 58: a list is sorted and filtered by nothing but what is offered (%s)', async (_what, value) => {
    for (const query of [`{ organisations(sort: ${value}) { totalCount } }`, `{ organisations(filter: { secret: ${value} }) { totalCount } }`]) {
      const answer = await graph.ask('organiser', query);
      expect([answer.status, codes(answer)]).toEqual([400, ['GRAPHQL_VALIDATION_FAILED']]);
    }
  });
});

describe('row 69: access outside one’s region', () => {
  test.each([['without a reason', '', 'REASON_REQUIRED', undefined], ['with a reason of nothing but blanks', '    ', 'REASON_REQUIRED', undefined], ['with nineteen characters', 'x'.repeat(19), 'REASON_TOO_SHORT', 19]])('%s is refused', async (_what, reason, code, actual) => {
    expect(first(await open({ reason }))).toMatchObject({ code, field: 'input.reason', ...(actual && { actual, limit: 20 }) });
  });
});

describe('row 32: a person of another region', () => {
  test('is NOT_FOUND by id, exactly like one who is nowhere, and each attempt is noted', async () => {
    const stranger = { id: syntheticId('values:stranger'), name: 'Zkušební Cizí', krajCode: 'CZ080', isSynthetic: true };
    const somebody = anActor({ sub: syntheticId('values:registrar'), roles: ['organiser'], kraj: 'CZ080' });
    expect((await graph.ask(somebody, 'mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { id } }', { input: stranger })).errors).toBeUndefined();
    const curious = anActor({ sub: syntheticId('values:curious'), roles: ['organiser'] });
    const ask = (id: string) => graph.ask(curious, 'query ($id: ID!) { person(id: $id) { name } }', { id });
    const [there, nowhere] = [await ask(stranger.id), await ask(syntheticId('values:nowhere'))];
    const told = ({ errors, data, status }: Answer) => ({ status, data, errors: errors?.map(({ message, path, extensions: { code, violations } }) => ({ message, path, code, violations })) });
    expect([codes(there), told(there)]).toEqual([['NOT_FOUND'], told(nowhere)]);
    const notes = await graph.databases.get('networking')!.query(`select object_id as id from audit where actor = $1 and action = 'readPersonRefused' order by at`, [curious.sub]) as { id: string }[];
    expect(notes.map(({ id }) => id)).toEqual([stranger.id, syntheticId('values:nowhere')]);
  });
});
