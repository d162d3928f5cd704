// Who may import whom, by Nx tag (house.md §11), and that each package.json declares what its sources and tests import, which is the graph Nx draws.
// With --write it declares it. (Nx cannot read the imports itself: it asks TypeScript for an API that version 7 no longer has.)
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LIBRARIES = ['type:kernel', 'type:config', 'type:telemetry', 'type:territory', 'type:contracts', 'type:sheets', 'type:jobs', 'type:audit', 'type:road', 'type:work', 'type:operations', 'type:subjects', 'type:subgraph'];
const EVERYTHING = [...LIBRARIES, 'type:service', 'type:gateway', 'type:testing', 'type:local'];
const MAY_IMPORT = {
  'type:kernel': [],
  'type:config': [],
  'type:telemetry': [],
  'type:territory': ['type:kernel'],
  'type:contracts': ['type:kernel'],
  'type:sheets': ['type:kernel'],
  'type:jobs': ['type:kernel'],
  'type:audit': [],
  'type:road': ['type:kernel', 'type:telemetry', 'type:contracts', 'type:jobs'],
  'type:work': ['type:kernel', 'type:telemetry', 'type:territory', 'type:contracts', 'type:audit', 'type:road'],
  'type:operations': ['type:kernel', 'type:telemetry', 'type:territory', 'type:contracts', 'type:jobs', 'type:audit', 'type:road', 'type:work'],
  'type:subjects': ['type:kernel', 'type:contracts', 'type:audit', 'type:road', 'type:work', 'type:operations'],
  'type:subgraph': ['type:kernel', 'type:config', 'type:telemetry', 'type:territory', 'type:contracts', 'type:jobs', 'type:audit', 'type:road', 'type:work', 'type:operations', 'type:subjects'],
  'type:service': LIBRARIES,
  'type:gateway': ['type:kernel', 'type:config', 'type:telemetry'],
  'type:testing': EVERYTHING,
  'type:local': EVERYTHING,
};

const workspaces = ['libs', 'services', 'infra'].flatMap((dir) => readdirSync(dir).map((name) => join(dir, name))).concat('gateway').filter((dir) => existsSync(join(dir, 'package.json')));
const packages = new Map(workspaces.map((dir) => { const json = JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8')); return [json.name, { dir, json, tag: json.nx?.tags?.find((tag) => tag.startsWith('type:')) }]; }));
const IMPORT = /(?:from|import|require)\s*\(?\s*'(@opora\/[a-z-]+)/g;

function importsOf(dir) {
  if (!existsSync(dir)) return new Set();
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(ts|mjs|cjs)$/.test(file));
  return new Set(files.flatMap((file) => [...readFileSync(join(dir, file), 'utf8').matchAll(IMPORT)].map(([, name]) => name)));
}

const problems = [];
let count = 0;
for (const [name, { dir, json, tag }] of packages) {
  if (!tag) { problems.push(`${name} has no type tag`); continue; }
  const sources = importsOf(join(dir, 'src')); sources.delete(name);
  const tests = importsOf(join(dir, 'test')); tests.delete(name);
  for (const target of sources) {
    count++;
    if (!packages.has(target)) problems.push(`${name} imports ${target}, which does not exist`);
    else if (!MAY_IMPORT[tag].includes(packages.get(target).tag)) problems.push(`${name} (${tag}) must not import ${target} (${packages.get(target).tag})`);
  }
  const declared = (names) => Object.fromEntries([...names].sort().map((each) => [each, '*']));
  const wanted = { dependencies: declared(sources), devDependencies: declared([...tests].filter((each) => !sources.has(each))) };
  const own = (section) => Object.fromEntries(Object.entries(json[section] ?? {}).filter(([each]) => each.startsWith('@opora/')));
  if (JSON.stringify([own('dependencies'), own('devDependencies')]) === JSON.stringify([wanted.dependencies, wanted.devDependencies])) continue;
  if (!process.argv.includes('--write')) { problems.push(`${name} does not declare what it imports: npm run boundaries -- --write`); continue; }
  for (const section of ['dependencies', 'devDependencies']) {
    const others = Object.fromEntries(Object.entries(json[section] ?? {}).filter(([each]) => !each.startsWith('@opora/')));
    json[section] = { ...wanted[section], ...others };
    if (Object.keys(json[section]).length === 0) delete json[section];
  }
  writeFileSync(join(dir, 'package.json'), `${JSON.stringify(json, null, 2)}\n`);
}
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
console.log(`boundaries: ${count} imports between ${packages.size} projects`);
