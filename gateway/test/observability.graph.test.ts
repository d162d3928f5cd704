import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parse } from 'yaml';
import { metrics, startTelemetry, type Telemetry } from '@opora/telemetry';
import { closeAll } from '@opora/testing';
import { watchedPlatform } from './telemetry';

/** What infra/observability watches, against what a running gateway and worker really show. */
const read = (file: string) => readFileSync(join(__dirname, '../../infra/observability', file), 'utf8');
interface Rule { alert: string; expr: string; labels: { severity: string }; annotations: { summary: string } }
const rules = (parse(read('alerts.yml')) as { groups: { rules: Rule[] }[] }).groups.flatMap(({ rules: all }) => all);
const dashboard = JSON.parse(read('dashboard.json')) as { panels: { id: number; title: string; targets?: { expr: string }[] }[] };
const watched = [...rules.map(({ alert, expr }) => ({ of: alert, expr })), ...dashboard.panels.flatMap(({ title, targets = [] }) => targets.map(({ expr }) => ({ of: title, expr })))];

let platform: Awaited<ReturnType<typeof watchedPlatform>>;
let telemetry: Telemetry;
const scrape = async () => (await fetch(`http://127.0.0.1:${telemetry.metricsPort}/metrics`)).text();
beforeAll(async () => {
  telemetry = await startTelemetry('test', { METRICS_PORT: 0 }, { warn: (fields, text) => { throw new Error(`${text} ${JSON.stringify(fields)}`); } });
  platform = await watchedPlatform({ serves: true });
}, 120_000);
afterAll(async () => { await platform.stop(); await telemetry.stop(); await closeAll(); }, 120_000);

const NAMES = /\b(?:opora|nodejs|process)_[a-z0-9_]+/g;
const base = (name: string) => name.replace(/_(bucket|count|sum)$/, '');
const labelsOf = (name: string) => { const { labelNames = [], type } = (metrics.getSingleMetric(base(name)) ?? {}) as unknown as { labelNames?: string[]; type?: string }; return new Set([...labelNames, ...(type === 'histogram' ? ['le'] : []), 'instance', 'job']); };

test('every metric that an alert or a panel names exists', async () => {
  const types = new Set([...(await scrape()).matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name!));
  const unknown = watched.flatMap(({ of, expr }) => (expr.match(NAMES) ?? []).filter((name) => !types.has(name) && !types.has(base(name))).map((name) => `${of}: ${name}`));
  expect(unknown).toEqual([]);
  expect(watched.every(({ expr }) => (expr.match(NAMES) ?? []).length > 0 || expr.startsWith('up{'))).toBe(true);
});

test('every label by which they choose or group is one of the metric', () => {
  const wrong = watched.flatMap(({ of, expr }) => {
    const names = expr.match(NAMES) ?? [];
    const chosen = [...expr.matchAll(/((?:opora|nodejs|process)_[a-z0-9_]+)\{([^}]*)\}/g)].flatMap(([, name, selectors]) => [...selectors!.matchAll(/(\w+)(?:=~|!=|=)/g)].map(([, label]) => [name!, label!] as const));
    const grouped = [...expr.matchAll(/\bby \(([^)]*)\)/g)].flatMap(([, labels]) => labels!.split(/,\s*/).filter((label) => !names.some((name) => labelsOf(name).has(label))).map((label) => [names.join('|'), label] as const));
    return [...chosen.filter(([name, label]) => !labelsOf(name).has(label)), ...grouped].map(([name, label]) => `${of}: ${name} has no ${label}`);
  });
  expect(wrong).toEqual([]);
});

test('what every alert of the brief asks for is there, each with a severity, a sentence and a word of what to do', () => {
  const readme = read('README.md');
  expect(rules.filter(({ alert, labels, annotations }) => !['page', 'ticket'].includes(labels.severity) || !annotations.summary || !readme.includes(`**${alert}**`)).map(({ alert }) => alert)).toEqual([]);
  for (const { expr } of watched) expect([expr, [...expr].filter((c) => c === '(').length]).toEqual([expr, [...expr].filter((c) => c === ')').length]);
  expect(new Set(dashboard.panels.map(({ id }) => id)).size).toBe(dashboard.panels.length);
});

test('what happens shows: operations, refusals, errors, statements, events over the queue, and the workers tell how they are', async () => {
  await platform.ask('networker', 'mutation { registerOrganisation(input: { name: "Synthetic organisation of metrics", kinds: [MUNICIPALITY], krajCode: "CZ051", isSynthetic: true }) { id } }');
  await platform.ask('organiser', '{ systemHealth { education { name } } }');
  await platform.ask('organiser', '{ kraje { orps { municipalities { kraj { orps { municipalities { kraj { name } } } } } } } }');
  let text = await scrape();
  for (let n = 0; n < 100 && !/event_consume_duration_seconds_count\{service="education",topic="organisation-changed",outcome="consumed"\} 1/.test(text); n++) { await setTimeout(100); text = await scrape(); }
  for (const line of [
    /^opora_operation_duration_seconds_count\{operation="registerOrganisation",type="mutation",outcome="ok"\} 1$/m,
    /^opora_operation_errors_total\{code="FORBIDDEN"\} 1$/m, /^opora_limits_refused_total\{limit="QUERY_TOO_EXPENSIVE"\} 1$/m,
    /^opora_command_duration_seconds_count\{service="networking",command="registerOrganisation",outcome="done"\} 1$/m,
    /^opora_subgraph_fetch_duration_seconds_count\{subgraph="networking",outcome="answered"\} \d+$/m, /^opora_subgraph_breaker_open\{subgraph="education"\} 0$/m,
    /^opora_database_pool_connections\{service="education",state="in use"\} \d+$/m, /^opora_outbox_undone\{service="networking",state="waiting"\} \d+$/m,
    /^opora_queue_jobs\{queue="events-education",state="waiting"\} \d+$/m, /^opora_event_consume_duration_seconds_count\{service="education",topic="organisation-changed",outcome="consumed"\} 1$/m,
    /^opora_jobs_dropped_total\{queue="events-education"\} 0$/m, /^opora_evaluation_runs_total\{outcome="FAILED"\} 0$/m,
    /^opora_http_request_duration_seconds_count\{route="\/graphql",status="200"\} \d+$/m, /^opora_disk_free_ratio\{disk="program"\} 0\.\d+$/m,
  ]) expect(text).toMatch(line);
  const health = await platform.ask('operator', '{ systemHealth { education { workers { alive } queues { name waiting active failed } } } }');
  expect(health.data).toEqual({ systemHealth: { education: { workers: [{ alive: true }], queues: ['events-education', 'acks-education'].map((name) => ({ name, waiting: expect.any(Number), active: expect.any(Number), failed: 0 })) } } });
});

test('no label carries an id, an address or what a caller wrote', async () => {
  await platform.ask('organiser', 'query CanaryName7f3a { kraj(code: "CANARY-7f3a") { name } CanaryAlias7f3a: kraje { name } }');
  const labels = [...(await scrape()).matchAll(/\{([^}]*)\}/g)].map(([, text]) => text!).join('\n');
  expect(labels).not.toMatch(/canary/i);
  expect(labels).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}/i);
  expect(labels).not.toMatch(/@|\b\d{6}\/\d{3,4}\b/);
});
