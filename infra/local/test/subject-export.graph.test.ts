import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { SERVICES } from '@opora/contracts';
import { startGateway, stockEngine, type RunningGateway } from '@opora/gateway';
import { unauthenticated, type Role } from '@opora/kernel';
import { createExecutor, createLog, type Subgraph } from '@opora/subgraph';
import { actors, closeAll, subgraphOf, testGraph, type TestGraph } from '@opora/testing';
import { subjectExport } from '../src/subject-export/report';
import { readSealed, writeSealed } from '../src/subject-export/sealed-file';

const PASSPHRASE = 'a synthetic passphrase';
const subjectId = randomUUID();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'opora-reports-'));
let graph: TestGraph;
let whole: RunningGateway;
let partial: RunningGateway;

/** A gateway over the graph's own databases at which a token names a role; one service may be away. */
function gatewayWithout(away?: string, more: Partial<Parameters<typeof startGateway>[0]['config']> = {}): Promise<RunningGateway> {
  const log = createLog('test', 'silent');
  const executors = new Map(SERVICES.map((name) => [name as string, createExecutor(subgraphOf(name) as Subgraph, graph.databases.get(name)!, log)]));
  const supergraph = fs.readFileSync(path.resolve(__dirname, '../../../gateway/supergraph.graphql'), 'utf8');
  return startGateway({
    config: { PORT: 0, HOST: '127.0.0.1', MODE: 'development', TOKEN_ISSUER: 'test', TOKEN_AUDIENCE: 'test', TOKEN_JWKS: '{"keys":[]}', ...more }, ready: async () => undefined,
    engine: stockEngine(supergraph, (name) => async (request, caller) => { if (name === away) throw new Error('away'); return executors.get(name)!.execute(request, caller); }),
    verify: async (header) => actors[header?.replace('Bearer ', '') as Role] ?? Promise.reject(unauthenticated()),
  });
}
const exportAs = (role: Role, gateway = whole, id = subjectId) => subjectExport({ url: gateway.url, authorization: `Bearer ${role}` }, id);
/** What the command does: ask, and only then write. */
const exportTo = async (file: string, ...asked: Parameters<typeof exportAs>) => writeSealed(file, await exportAs(...asked), PASSPHRASE);

beforeAll(async () => {
  graph = await testGraph();
  [whole, partial] = [await gatewayWithout(), await gatewayWithout('education')];
  const { errors } = await graph.ask('organiser', 'mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { id } }', { input: { id: subjectId, name: 'Zkušební Žádající', krajCode: 'CZ051', isSynthetic: true } });
  expect(errors).toBeUndefined();
}, 120_000);
afterAll(async () => {
  await Promise.all([whole, partial, graph].map((each) => each?.stop()));
  await closeAll();
  fs.rmSync(folder, { recursive: true, force: true });
});

test('everything every service holds of a person leaves sealed and is the same when it is opened', async () => {
  const file = path.join(folder, 'person.report');
  const report = await exportAs('gdpr-officer');
  expect(report.services.map(({ name }) => name)).toEqual([...SERVICES]);
  expect(report.services.find(({ name }) => name === 'networking')).toMatchObject({ state: 'DATA', records: expect.arrayContaining([{ kind: 'person', count: 1, complete: true, rows: [expect.objectContaining({ id: subjectId, name: 'Zkušební Žádající' })] }]) });
  await writeSealed(file, report, PASSPHRASE);
  expect(fs.statSync(file).mode & 0o777).toBe(0o600);
  for (const told of [subjectId, 'Zkušební', 'networking']) expect(fs.readFileSync(file).includes(told)).toBe(false);
  expect(JSON.parse(await readSealed(file, PASSPHRASE))).toEqual(report);
  expect(fs.readdirSync(folder)).toEqual(['person.report']);
});

test('another passphrase, a changed byte and a file of another kind open nothing', async () => {
  const file = path.join(folder, 'closed.report');
  await exportTo(file, 'gdpr-officer');
  await expect(readSealed(file, 'another passphrase')).rejects.toThrow('The passphrase or key file is not the one this report was made with, or its first bytes are damaged.');
  const bytes = fs.readFileSync(file);
  bytes[bytes.length - 1]! ^= 1;
  fs.writeFileSync(path.join(folder, 'changed.report'), bytes);
  await expect(readSealed(path.join(folder, 'changed.report'), PASSPHRASE)).rejects.toThrow('first bytes are damaged');
  fs.writeFileSync(path.join(folder, 'backup'), Buffer.concat([Buffer.from('OPORA-BACKUP'), bytes.subarray(12)]));
  await expect(readSealed(path.join(folder, 'backup'), PASSPHRASE)).rejects.toThrow('This file is no report of Opora');
  await expect(writeSealed(path.join(folder, 'short.report'), {}, 'too short')).rejects.toThrow('at least 12 characters');
  expect(fs.existsSync(path.join(folder, 'short.report'))).toBe(false);
});

test('an existing file is never overwritten', async () => {
  const file = path.join(folder, 'there.report');
  fs.writeFileSync(file, 'somebody else’s');
  await expect(exportTo(file, 'gdpr-officer')).rejects.toThrow(`The file ${file} exists; choose another name.`);
  expect(fs.readFileSync(file, 'utf8')).toBe('somebody else’s');
});

test.each([['mpsv-methodologist', 'FORBIDDEN_SCOPE'], ['regional-methodologist', 'FORBIDDEN_SCOPE'], ['organiser', 'FORBIDDEN'], ['operator', 'FORBIDDEN']] as const)('%s is told %s and gets no file', async (role, code) => {
  const file = path.join(folder, `${role}.report`);
  await expect(exportTo(file, role)).rejects.toThrow(new RegExp(`^${code}: `));
  expect(fs.existsSync(file)).toBe(false);
});

test('a report in which a service is missing is refused by name and leaves no file', async () => {
  const file = path.join(folder, 'partial.report');
  await expect(exportTo(file, 'gdpr-officer', partial)).rejects.toThrow('GDPR_INCOMPLETE: Odpověď není úplná, chybí: education.');
  expect(fs.existsSync(file)).toBe(false);
});

test('an export is noted in every service among those who read of the person', async () => {
  const before = await exportAs('gdpr-officer');
  const after = await exportAs('gdpr-officer');
  for (const [n, { name, accessLog }] of after.services.entries()) {
    expect([name, accessLog.length]).toEqual([name, before.services[n]!.accessLog.length + 1]);
    expect([name, accessLog[0]]).toEqual([name, expect.objectContaining({ who: actors['gdpr-officer'].sub, what: 'readSubject' })]);
  }
});

test('where only persisted operations are answered, as in production, the export is one of them and a question of one’s own is not', async () => {
  const strict = await gatewayWithout(undefined, { OPERATIONS: 'persisted' });
  try {
    expect((await exportAs('gdpr-officer', strict)).services.map(({ name }) => name)).toEqual([...SERVICES]);
    await expect(exportAs('mpsv-methodologist', strict)).rejects.toThrow(/^FORBIDDEN_SCOPE: /);
    const own = await fetch(`${strict.url}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json', authorization: 'Bearer gdpr-officer' }, body: JSON.stringify({ query: 'query ($id: ID!) { subjectReport(subjectId: $id) { subjectId } }', variables: { id: subjectId } }),
    });
    expect(await own.json()).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_REQUIRED' } }] });
  } finally { await strict.stop(); }
});
