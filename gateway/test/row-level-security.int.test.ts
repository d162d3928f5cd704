import { SERVICES } from '@opora/contracts';
import { withClient } from '@opora/postgres/session';
import { schemaOf, type Subgraph } from '@opora/subgraph';
import { cloneDatabase, closeAll, connectTo, subgraphOf, type Clone } from '@opora/testing';

const subgraphs = SERVICES.map(subgraphOf).filter((subgraph): subgraph is Subgraph => subgraph !== null);
/** Columns that say whose row it is. */
const OF_PEOPLE = /^(person|recipient|participant|client|subject|worker|member|employee)(_id|_code|_hash)?$/;
/** Tables with such a column that hold nobody's record, each with the reason. */
const OF_NOBODY: Record<string, string> = {
  'education.material': 'its subject is what the material is about',
  'evaluation.evaluation_plan': 'its subject is what the tender buys',
  'notifications.delivery': 'the operator answers for every delivery: states and attempts by the recipient’s id; words and addresses stand in protected tables',
};

/** What was done about a person's own request: kept to show that it was. */
const KEPT_AS_EVIDENCE = ['networking.subject_erasure', 'networking.legal_hold'];

/** Columns of ids that say who did something, or several people at once; the tables every service has are the platform's own. */
const NAMES_PEOPLE = /^(by|\w+_by|(person|facilitator|recipient|participant|worker|member|employee|author|lecturer)_ids?|requested_by|recipient|subject_id)$/;
const HOLD_IDS_OF_PEOPLE = ['uuid', 'uuid[]', 'text', 'text[]'];
/** Columns so named that hold nobody's id, each with the reason. */
const OF_SOMETHING_ELSE: Record<string, string> = {
  'education.registration.subject_id': 'the topic or the event it is for',
  'networking.subject_erasure.held_by': 'names of services',
  'networking.subject_erasure.subject_id': 'kept to show that the person was forgotten',
  'networking.legal_hold.subject_id': 'kept to show who was held and why',
};

/** Columns of words somebody wrote, which may speak of the person or name them. */
const WORDS = /^(name|note|text|.*_?(reason|designation|name|note)(_cs)?|.*_url)$/;
/** Words that stay, each with the reason. */
const OF_THE_RULES: Record<string, string> = { 'education.allocation_result.reason_cs': 'written by the rule that gave the rank' };

/** In every service: who may not be forgotten. Ids only, read by no field of the graph. */
const OF_THE_PLATFORM = ['subject_hold'];

interface Table { name: string; kind: string; enabled: boolean; forced: boolean; policies: number; columns: string[]; invoker: boolean; owner: string }
let clone: Clone;
beforeAll(async () => { clone = await cloneDatabase(); });
afterAll(closeAll);

const tablesOf = (service: string): Promise<Table[]> => withClient(clone.admin, async (admin) => (await admin.query<Table>(
  `select c.relname as name, c.relkind as kind, c.relrowsecurity as enabled, c.relforcerowsecurity as forced, (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies,
     array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
     coalesce(c.reloptions @> array['security_invoker=true'], false) as invoker, pg_get_userbyid(c.relowner) as owner
   from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = $1 and c.relkind in ('r', 'p', 'v', 'm')`, [schemaOf(service)])).rows);

describe.each(subgraphs.map((subgraph) => [subgraph.name, subgraph] as const))('%s', (service, subgraph) => {
  const protectedTables = subgraph.protects ?? [];

  test('protects every table that says whose its rows are', async () => {
    const unlisted = (await tablesOf(service)).filter(({ name, columns }) => columns.some((column) => OF_PEOPLE.test(column)) && !protectedTables.includes(name) && !OF_THE_PLATFORM.includes(name) && !OF_NOBODY[`${service}.${name}`]);
    expect(unlisted.map(({ name, columns }) => `${name} (${columns.filter((column) => OF_PEOPLE.test(column)).join(', ')})`)).toEqual([]);
  });

  test('tells and forgets people in every table that it protects', () => {
    const known = new Set(subgraph.subjects?.map(({ table }) => table));
    expect(protectedTables.filter((table) => !known.has(table) && !KEPT_AS_EVIDENCE.includes(`${service}.${table}`))).toEqual([]);
  });

  test('tells and forgets people in every column that holds the id of one', async () => {
    const columns = await withClient(clone.admin, async (admin) => (await admin.query<{ table: string; column: string; type: string }>(
      `select c.relname as table, a.attname as column, format_type(a.atttypid, null) as type from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = $1 and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped`, [schemaOf(service)])).rows);
    const known = new Set(subgraph.subjects?.map(({ table, where }) => `${table} ${/t\.(\w+)/.exec(where)?.[1]}`));
    const forgotten = columns.filter(({ table, column, type }) => NAMES_PEOPLE.test(column) && HOLD_IDS_OF_PEOPLE.includes(type) && !OF_THE_PLATFORM.includes(table)
      && !OF_SOMETHING_ELSE[`${service}.${table}.${column}`] && !known.has(`${table} ${column}`));
    expect(forgotten.map(({ table, column }) => `${table}.${column}`)).toEqual([]);
  });

  test('forgets with a person what was written of them', async () => {
    const tables = new Map((await tablesOf(service)).map(({ name, columns }) => [name, columns]));
    const left = (subgraph.subjects ?? []).filter(({ table, forget }) => protectedTables.includes(table) && forget !== 'delete' && forget !== 'keep').flatMap(({ table, where }) =>
      tables.get(table)!.filter((column) => WORDS.test(column) && !OF_THE_RULES[`${service}.${table}.${column}`] && where === 't.person_id = m.person').map((column) => ({ table, column })));
    const replaced = (table: string, column: string) => subgraph.subjects!.some((each) => each.table === table && each.where === 't.person_id = m.person' && new RegExp(`(^|, )${column} = `).test(each.forget));
    expect(left.filter(({ table, column }) => !replaced(table, column)).map(({ table, column }) => `${table}.${column}`)).toEqual([]);
  });

  test('has row-level security, forced on the owner too, with a policy, on exactly the tables it lists', async () => {
    const tables = await tablesOf(service);
    expect(tables.filter(({ enabled, forced, policies }) => enabled && forced && policies > 0).map(({ name }) => name).sort()).toEqual([...protectedTables].sort());
    expect(tables.filter(({ enabled, forced, policies }) => (enabled || forced || policies > 0) && !(enabled && forced && policies > 0)).map(({ name }) => name)).toEqual([]);
  });

  test('has no view that reads with its owner’s rights', async () => {
    expect((await tablesOf(service)).filter(({ kind, invoker }) => (kind === 'v' && !invoker) || kind === 'm').map(({ name }) => name)).toEqual([]);
  });

  test('shows no protected row, and takes none, while nobody’s scope was entered', async () => {
    const db = await connectTo(clone, subgraph, { background: false });
    for (const table of protectedTables) {
      expect(await db.query(`select count(*)::int as n from "${table}"`)).toEqual([{ n: 0 }]);
      expect((await db.query(`delete from "${table}"`))[1]).toBe(0);
    }
    const [role] = (await db.query(`select rolsuper or rolbypassrls as above, current_user = any(select tableowner from pg_tables where schemaname = current_schema()) as owner from pg_roles where rolname = current_user`)) as object[];
    expect(role).toEqual({ above: false, owner: false });
  });
});
