// Who may import whom, by Nx tag (house.md §11). Reads the graph Nx makes from the sources.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const LIBRARIES = ['type:kernel', 'type:config', 'type:territory', 'type:contracts', 'type:jobs', 'type:subgraph'];
const EVERYTHING = [...LIBRARIES, 'type:service', 'type:gateway', 'type:testing', 'type:local'];
const MAY_IMPORT = {
  'type:kernel': [],
  'type:config': [],
  'type:territory': ['type:kernel'],
  'type:contracts': ['type:kernel'],
  'type:jobs': ['type:kernel'],
  'type:subgraph': ['type:kernel', 'type:config', 'type:territory', 'type:contracts', 'type:jobs'],
  // Their tests may use the testing library and each other; the fences of .oxlintrc.json keep it out of src/.
  'type:service': [...LIBRARIES, 'type:testing'],
  'type:gateway': EVERYTHING,
  'type:testing': EVERYTHING,
  'type:local': EVERYTHING,
};
// Tests of these rooms stand below the testing library and use it; their sources do not.
const TESTS_ONLY = new Set(['type:kernel', 'type:config', 'type:territory', 'type:contracts', 'type:jobs', 'type:subgraph']);

const dir = mkdtempSync(join(tmpdir(), 'opora-graph-'));
execFileSync(process.execPath, [join('node_modules', 'nx', 'dist', 'bin', 'nx.js'), 'graph', `--file=${join(dir, 'graph.json')}`], { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, NX_DAEMON: 'false', NX_NO_CLOUD: 'true' } });
const { nodes, dependencies } = JSON.parse(readFileSync(join(dir, 'graph.json'), 'utf8')).graph;
rmSync(dir, { recursive: true });

const tag = (name) => nodes[name].data.tags.find((each) => each.startsWith('type:'));
const edges = Object.values(dependencies).flat().filter(({ target }) => nodes[target]);
if (edges.length === 0) throw new Error('The graph is empty: analyzeSourceFiles is off');
const usesTesting = ({ source, target }) => TESTS_ONLY.has(tag(source)) && ['type:testing', 'type:local'].includes(tag(target));
const bad = edges.filter((edge) => !MAY_IMPORT[tag(edge.source)]?.includes(tag(edge.target)) && !usesTesting(edge));
for (const { source, target } of bad) console.error(`${source} must not import ${target}`);
for (const name of Object.keys(nodes)) if (!tag(name)) { console.error(`${name} has no type tag`); process.exitCode = 1; }
if (bad.length > 0) process.exitCode = 1;
else console.log(`boundaries: ${edges.length} imports between ${Object.keys(nodes).length} projects`);
