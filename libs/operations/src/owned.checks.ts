import type { DataSource } from 'typeorm';
import type { Asked, Check, Finding } from './checks';
import type { AskGateway } from './service';

/** What is owned by one service and known to others by its events. */
const KINDS = [
  { table: 'known_project', owner: 'evaluation', list: 'projects' },
  { table: 'known_organisation', owner: 'networking', list: 'organisations' },
] as const;
const PAGES = 200;

/** Compares what a service was told of others' records with what their owners publish now, by asking the graph like any machine client; in the night. */
export function ownedChecks(service: string, db: DataSource): Check[] {
  return KINDS.filter(({ table, owner }) => owner !== service && db.entityMetadatas.some(({ tableName }) => tableName === table)).map(({ table, list }): Check => ({
    name: `${table.replace('_', '-')}s-as-owned`, severity: 'WARNING', night: true,
    async run(each, { askGateway }) {
      if (!askGateway) throw new Error('the graph cannot be asked here');
      const key = db.entityMetadatas.find(({ tableName }) => tableName === table)!.primaryColumns[0]!.databaseName;
      return compared(each, askGateway, { table, key, list });
    },
  }));
}

async function compared(db: Asked, askGateway: AskGateway, { table, key, list }: { table: string; key: string; list: string }): Promise<Finding> {
  const known = new Set((await db.query(`select "${key}"::text as id from "${table}"`) as { id: string }[]).map(({ id }) => id));
  const missing: string[] = [];
  let after: string | null = null;
  for (let page = 0; page < PAGES; page++) {
    const { data, errors } = await askGateway(`query ($after: String) { ${list}(first: 100, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`, { after });
    const answer = data?.[list] as { edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } | undefined;
    if (errors?.length || !answer) throw new Error(`the graph did not answer ${list}`);
    for (const { node: { id } } of answer.edges) if (!known.delete(id)) missing.push(`${id} is not known here`);
    if (!answer.pageInfo.hasNextPage) break;
    after = answer.pageInfo.endCursor;
  }
  const gone = [...known].map((id) => `${id} has no owner any more`);
  return { count: missing.length + gone.length, sample: [...missing, ...gone].slice(0, 5) };
}
