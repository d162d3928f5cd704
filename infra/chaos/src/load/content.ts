import type { Platform } from '../harness/platform';

const TABLES = `SELECT format('%I.%I', n.nspname, c.relname) AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind = 'r' AND n.nspname NOT IN ('queue', 'extensions', 'information_schema') AND n.nspname NOT LIKE 'pg\\_%' ORDER BY 1`;

/** Every table of every service with its rows counted and hashed. The queue's are not among them: they are no record of anything. */
export async function contentOf(platform: Platform): Promise<Map<string, string>> {
  const content = new Map<string, string>();
  for (const { name } of await platform.rows<{ name: string }>(TABLES)) {
    const [row] = await platform.rows<{ words: string }>(`SELECT count(*) || ' rows ' || md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) AS words FROM ${name} t`);
    content.set(name, row!.words);
  }
  return content;
}

/** The tables that are not the same in both. */
export const differing = (was: ReadonlyMap<string, string>, is: ReadonlyMap<string, string>): string[] =>
  [...new Set([...was.keys(), ...is.keys()])].filter((name) => was.get(name) !== is.get(name));
