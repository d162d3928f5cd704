// npm run migration -- <service> <Name>: writes what the service's entities need beyond its migrations.
// npm run migration -- --check: exits 1 and prints the difference when any service's entities and migrations disagree.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build, ensureInstalled } from './installed.mjs';

const [service, name] = process.argv.slice(2);
const check = service === '--check';
const stop = (sentence) => { console.error(sentence); process.exit(1); };
if (!check && !/^[A-Z][A-Za-z0-9]*$/.test(name ?? '')) stop('Usage: npm run migration -- <service> <Name>, for example: npm run migration -- education AddTopicRating');
ensureInstalled();
// An error elsewhere must not keep a person from writing the migration of one service.
build({ goOn: !check });

const require = createRequire(import.meta.url);
require('reflect-metadata');
const { SERVICES } = require('@opora/contracts');
const { schemaDifference } = require('@opora/postgres');
const { openRun, closeRun } = require('@opora/testing/run');
const { publishRun } = require('@opora/testing/config');
const { cloneDatabase, closeAll, subgraphOf } = require('@opora/testing');
if (!check && !SERVICES.includes(service)) stop(`There is no service ${service}; there are ${SERVICES.join(', ')}.`);

const escaped = (sql) => sql.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
const statements = (list) => list.map((sql) => `    await q.query(\`${escaped(sql)}\`);`).join('\n');
const source = (className, { up, down }) => `import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ${className} implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
${statements(up)}
  }
  async down(q: QueryRunner): Promise<void> {
${statements(down)}
  }
}
`;

async function difference(of) {
  const subgraph = subgraphOf(of);
  if (!subgraph) return { up: [], down: [] };
  const clone = await cloneDatabase();
  return schemaDifference(subgraph, clone.urls(of).owner);
}

async function checkAll() {
  for (const each of SERVICES) {
    const { up } = await difference(each);
    if (up.length === 0) continue;
    console.error(`The entities of ${each} differ from its migrations (npm run migration -- ${each} <Name>):\n  ${up.join('\n  ')}`);
    process.exitCode = 1;
  }
  if (!process.exitCode) console.log('The entities and the migrations of every service agree.');
}

async function write() {
  const found = await difference(service);
  if (found.up.length === 0) { console.log(`The entities of ${service} and its migrations agree; nothing to write.`); return; }
  const at = Date.now(), folder = `services/${service}/src/migrations`, file = `${folder}/${at}-${name}.ts`;
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
  writeFileSync(file, source(`${name}${at}`, found));
  console.log(`${file}\nRead it, name what has no good name, and list ${name}${at} in services/${service}/src/subgraph.ts.`);
}

const run = await openRun();
try {
  publishRun(run.state);
  for (const [failed, reason] of Object.entries(run.state.failures).filter(([each]) => check || each === service)) { console.error(`${failed}: ${reason}`); process.exitCode = 1; }
  if (!process.exitCode) await (check ? checkAll() : write());
} finally {
  await closeAll();
  await closeRun(run);
}
