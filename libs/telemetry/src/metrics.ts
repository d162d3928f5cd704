import { statfs } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { collectDefaultMetrics, Counter, Gauge, Histogram, register } from 'prom-client';

/** The metrics of this process. */
export const metrics = register;
/** From a millisecond to the longest an operation may take, in seconds. */
const SECONDS = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

const named = <L extends string>(name: string, help: string, labelNames: readonly L[]) => ({ name: `opora_${name}`, help, labelNames: [...labelNames] });

/** Counts what happened; its name ends with `_total`. */
export const counter = <L extends string = never>(name: string, help: string, labels: readonly L[] = []): Counter<L> => new Counter(named(name, help, labels));
/** Measures how long things took, in seconds. */
export const histogram = <L extends string = never>(name: string, help: string, labels: readonly L[] = []): Histogram<L> => new Histogram({ ...named(name, help, labels), buckets: SECONDS });

/** One value of a gauge. */
export interface Reading<L extends string = string> { labels: Record<L, string>; value: number }
/** Tells what somebody who is watched reads now. */
export type Read<L extends string> = () => readonly Reading<L>[] | Promise<readonly Reading<L>[]>;

/** A gauge read when it is asked for, from everybody who is watched at that moment. One who cannot be read is left out, so that the others are seen. */
export function watched<L extends string>(name: string, help: string, labels: readonly L[]): { watch(read: Read<L>): () => void } {
  const readers = new Set<Read<L>>();
  const gauge = new Gauge({
    ...named(name, help, labels),
    async collect(): Promise<void> {
      const read = await Promise.all([...readers].map(async (each) => each()).map((each) => each.catch(() => [])));
      gauge.reset();
      for (const { labels: of, value } of read.flat()) gauge.set(of as never, value);
    },
  });
  return { watch: (read) => { readers.add(read); return () => { readers.delete(read); }; } };
}

/** The answer, kept for a moment: however many ask, what lies behind is read once. */
export function atMostOncePer<T>(ms: number, read: () => Promise<T>, now: () => number = () => performance.now()): () => Promise<T> {
  let kept: { at: number; answer: Promise<T> } | undefined;
  return () => {
    if (!kept || now() - kept.at >= ms) kept = { at: now(), answer: read() };
    return kept.answer;
  };
}

let nodeWatched = false;
/** Node's own figures: event-loop lag, memory, garbage, open handles, processor time; and how full the disks are that it lives on. */
function watchNode(dataDir?: string): void {
  if (nodeWatched) return;
  nodeWatched = true;
  collectDefaultMetrics();
  const disks = { program: process.cwd(), ...(dataDir !== undefined && { data: dataDir }) };
  watched('disk_free_ratio', 'Free share of a disk, 0 to 1: program, which this process runs from, and data, which on one machine holds the database.', ['disk']).watch(() => Promise.all(Object.entries(disks).map(async ([disk, path]) => {
    const { bavail, blocks } = await statfs(path);
    return { labels: { disk }, value: bavail / blocks };
  })));
}

export interface MetricsDoor { port: number; close(): Promise<void> }
const SCRAPES_MS = 1000;

/** Answers `GET /metrics` on a port of its own and nothing else; the disk of `dataDir` is watched too. Rejects when the port is taken. */
export async function serveMetrics({ port, host, dataDir }: { port: number; host: string; dataDir?: string }): Promise<MetricsDoor> {
  watchNode(dataDir);
  const text = atMostOncePer(SCRAPES_MS, () => register.metrics());
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') { response.writeHead(404).end(); return; }
    text().then((body) => response.writeHead(200, { 'content-type': register.contentType }).end(body), () => response.writeHead(500).end());
  });
  Object.assign(server, { headersTimeout: 5000, requestTimeout: 5000, maxConnections: 20 });
  await new Promise<void>((resolve, reject) => { server.once('error', reject).listen(port, host, resolve); });
  return { port: (server.address() as AddressInfo).port, close: () => closed(server) };
}

async function closed(server: Server): Promise<void> {
  const end = new Promise((resolve) => { server.close(resolve); });
  server.closeAllConnections();
  await end;
}
