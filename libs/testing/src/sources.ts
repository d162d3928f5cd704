import fs from 'node:fs';
import Module from 'node:module';
import path from 'node:path';
import { ROOT } from './config';

const PLACES = ['libs/*/src/index.ts', 'services/*/src/subgraph.ts', 'infra/*/src/index.ts'];

/** The source file of `@opora/<name>` or `@opora/<name>/<file>`, or null. */
function sourceOf(request: string): string | null {
  const [, name, file] = /^@opora\/([^/]+)(?:\/(.+))?$/.exec(request) ?? [];
  if (!name) return null;
  const candidates = PLACES.map((place) => path.join(ROOT, place.replace('*', name)));
  const front = candidates.find((candidate) => fs.existsSync(candidate));
  return front ? (file ? path.join(path.dirname(front), `${file}.ts`) : front) : null;
}

/** Lets jest's set-up, which knows no `moduleNameMapper`, load our packages from their sources, never from an old build. */
export function useSources(): void {
  const loader = Module as unknown as { _resolveFilename(request: string, ...rest: unknown[]): string };
  const original = loader._resolveFilename;
  loader._resolveFilename = function (request, ...rest) { return sourceOf(request) ?? original.call(this, request, ...rest); };
}
