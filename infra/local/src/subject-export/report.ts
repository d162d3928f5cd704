import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SERVICES } from '@opora/contracts';
import { ROOT } from '../config';
import { Problem } from '../problem';

const LIMIT_MS = 60_000;
const fieldOf = (service: string) => service.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** Every section of the report: what each service holds, who read it, what must be kept and until when. The gateway knows this very text, also where only persisted operations are answered. */
const REPORT = readFileSync(path.join(ROOT, 'gateway/operations/subject-export.graphql'), 'utf8');

interface Section { name: string; state: string; records: { kind: string; count: number; data: string }[]; accessLog: object[]; retention: object[] }
interface Answer { data?: { subjectReport: ({ subjectId: string } & Record<string, Section | string>) | null } | null; errors?: { message: string; extensions?: { code?: string } }[] }

/** A report as it is handed over: records are JSON, and a kind of which the graph told fewer than there are says so. */
export interface SubjectExport {
  format: 'opora-subject-report'; version: 1; subjectId: string; exportedAt: string;
  services: { name: string; state: string; records: { kind: string; count: number; complete: boolean; rows: unknown[] }[]; accessLog: object[]; retention: object[] }[];
}

/** How the gateway is reached and as whom: the whole `authorization` header. */
export interface Door { url: string; authorization: string }

/**
 * Everything the platform holds of a person (journeys.md J25), asked through the gateway so that rights, notes of the reading and refusals are the graph's own.
 * Throws `Problem` with the code and the sentence of the refusal: FORBIDDEN_SCOPE, FORBIDDEN, NOT_FOUND, GDPR_INCOMPLETE when a service did not answer.
 */
export async function subjectExport({ url, authorization }: Door, subjectId: string, now: Date = new Date()): Promise<SubjectExport> {
  const { data, errors } = await ask(url, authorization, subjectId);
  const [refused] = errors ?? [];
  if (refused) throw new Problem(`${refused.extensions?.code ?? 'INTERNAL'}: ${refused.message}`);
  const report = data?.subjectReport;
  if (!report) throw new Problem('NOT_FOUND: There is no such person.');
  const services = SERVICES.map((service) => report[fieldOf(service)] as Section | null | undefined);
  const missing = SERVICES.filter((_, n) => !services[n]);
  if (missing.length > 0) throw new Problem(`GDPR_INCOMPLETE: Odpověď není úplná, chybí: ${missing.join(', ')}.`);
  return { format: 'opora-subject-report', version: 1, subjectId: report.subjectId, exportedAt: now.toISOString(), services: (services as Section[]).map(readable) };
}

const readable = ({ records, ...section }: Section) => ({
  ...section,
  records: records.map(({ kind, count, data }) => {
    const rows = JSON.parse(data) as unknown[];
    return { kind, count, complete: rows.length === count, rows };
  }),
});

async function ask(url: string, authorization: string, id: string): Promise<Answer> {
  let response: Response;
  try {
    response = await fetch(`${url.replace(/\/$/, '')}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json', authorization }, body: JSON.stringify({ query: REPORT, variables: { id } }),
      redirect: 'error', signal: AbortSignal.timeout(LIMIT_MS),
    });
  } catch { throw new Problem(`The gateway at ${url} does not answer; is the platform running?`); }
  try { return await response.json() as Answer; } catch { throw new Problem(`What answers at ${url} (HTTP ${response.status}) is not the gateway.`); }
}
