import { testGraph, type Answer, type TestGraph } from '@opora/testing';

/** Rows of the bad-input catalogue (reliability.md §8) that the services answer, asked of the whole product through the door. */
let graph: TestGraph;
beforeAll(async () => { graph = await testGraph(); }, 120_000);
afterAll(() => graph?.stop());

const codes = ({ errors }: Answer) => errors?.map((error) => error.extensions.code);
const NOBODY = '0197e000-0000-7000-8000-00000000ffff';

describe('the product', () => {
  test.each([
    ['random text', 'nonsense'],
    ['an empty text', ''],
    ['JSON of another shape', Buffer.from('{"a":1}').toString('base64url')],
    ['a cursor of another list', Buffer.from('["elsewhere","a","b"]').toString('base64url')],
    ['a cursor with too few keys', Buffer.from('["organisations"]').toString('base64url')],
    ['keys that are no text', Buffer.from('["organisations",1,{}]').toString('base64url')],
  ])('row 29: refuses %s as a cursor', async (_what, after) => {
    const answer = await graph.ask('networker', 'query($after: String) { organisations(first: 2, after: $after) { edges { cursor } } }', { after });
    expect([answer.status, codes(answer)]).toEqual([200, ['INVALID_CURSOR']]);
  });

  test.each(['x', '', '0197e000', `${NOBODY}0`, "'; drop table organisation; --", '\u0000'])('row 31: finds nothing under the id %j, and says no more', async (id) => {
    const answer = await graph.ask('networker', 'query($id: ID!) { organisation(id: $id) { id } }', { id });
    expect(answer.status).toBe(200);
    for (const code of codes(answer) ?? []) expect(['NOT_FOUND', 'BAD_USER_INPUT']).toContain(code);
    expect(answer.data.organisation).toBeNull();
  });

  test.each([['CZ099', 'TERRITORY_UNKNOWN'], ['CZ0513', 'TERRITORY_LEVEL_MISMATCH'], ['5102', 'TERRITORY_LEVEL_MISMATCH'], ['', 'TERRITORY_UNKNOWN']])('row 52: the kraj %j is %s', async (code, expected) => {
    expect(codes(await graph.ask('networker', 'query($code: KrajCode!) { kraj(code: $code) { name } }', { code }))).toEqual([expected]);
  });

  test('row 51: an enum value that is none, in small letters or as text is refused before anything runs', async () => {
    const listed = (kind: string) => graph.ask('networker', `{ organisations(filter: { kind: ${kind} }) { totalCount } }`);
    expect(codes(await listed('MINISTRY'))).toBeUndefined();
    for (const kind of ['NOTHING', 'ministry', '"MINISTRY"']) {
      const answer = await listed(kind);
      expect([answer.status, codes(answer)]).toEqual([400, ['GRAPHQL_VALIDATION_FAILED']]);
    }
    expect(codes(await graph.ask('networker', 'query($kind: OrganisationKind) { organisations(filter: { kind: $kind }) { totalCount } }', { kind: 'ministry' }))).toEqual(['BAD_USER_INPUT']);
  });

  test('row 39: searches literally, whatever the text means to SQL or to a pattern', async () => {
    const found = async (nameContains: string) => {
      const answer = await graph.ask('networker', 'query($nameContains: String) { organisations(filter: { nameContains: $nameContains }) { totalCount } }', { nameContains });
      expect(answer.errors).toBeUndefined();
      return answer.data.organisations.totalCount as number;
    };
    const { errors } = await graph.ask('organiser', 'mutation($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { id } }', { input: { name: 'Zkušební 100% spolek', kinds: ['SOCIAL_SERVICE_PROVIDER'], krajCode: 'CZ051', isSynthetic: true } });
    expect(errors).toBeUndefined();
    expect([await found('100%'), await found('SPOLEK'), await found('%')]).toEqual([1, 1, 1]);
    for (const text of ["'; drop table organisation; --", '_', '1%s', '\\', '.*', '[a-z]+']) expect([text, await found(text)]).toEqual([text, 0]);
  });

  test('row 40: refuses a search text of more than 100 characters', async () => {
    const answer = await graph.ask('networker', 'query($nameContains: String) { organisations(filter: { nameContains: $nameContains }) { totalCount } }', { nameContains: '%'.repeat(1000) });
    expect(answer.errors).toHaveLength(1);
    expect(answer.data.organisations).toBeNull();
    expect(codes(answer)).not.toContain('INTERNAL');
  });

  test('row 28: a page outside 1 to 100 is PAGE_SIZE_EXCEEDED in the words of the contract', async () => {
    for (const first of [0, -1, 101]) {
      const { errors } = await graph.ask('networker', 'query($first: Int) { organisations(first: $first) { totalCount } }', { first });
      expect(errors![0]).toMatchObject({ message: 'Najednou lze načíst nejvýše 100 záznamů.', extensions: { code: 'PAGE_SIZE_EXCEEDED', violations: [{ field: 'first', actual: first, limit: 100 }] } });
    }
  });
});
