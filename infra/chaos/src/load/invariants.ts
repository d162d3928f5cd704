import { randomUUID } from 'node:crypto';
import type { Platform } from '../harness/platform';
import { until } from '../harness/process';

/** What no answer may contain: words of the inside (reliability.md §7). */
const INSIDE = /\b(select|insert|update|delete) \S|relation "|column "|postgres|redis|bullmq|typeorm|node_modules|\.js:\d|127\.0\.0\.1|ECONN|password|secret|stacktrace|serviceName|<html/i;

export const speaksOfTheInside = (answer: string): boolean => INSIDE.test(answer);

const HOME = 'CZ051';
const AUDITED = `SELECT (SELECT count(*) FROM networking.audit WHERE action = 'scheduleRoundTable')::int AS noted, (SELECT count(*) FROM networking.idempotency WHERE operation = 'scheduleRoundTable')::int AS changed,
  (SELECT count(*) FROM networking.audit WHERE action = 'listPeople')::int AS reads`;
interface Counted { noted: number; changed: number; reads: number }
const PEOPLE = '{ people(first: 100) { edges { node { id kraj { code } } } } }';
const STRANGER = 'query ($id: ID!) { person(id: $id) { id name } }';
interface People { edges: { node: { id: string; kraj: { code: string } | null } }[] }

/** A person of another kraj, whom the load's organiser may never read, and how many changes without a key were noted before. */
export class Invariants {
  private constructor(private readonly platform: Platform, private readonly strangerId: string, private readonly notedBefore: number) {}

  static async of(platform: Platform): Promise<Invariants> {
    const strangerId = randomUUID();
    await platform.rows(`INSERT INTO networking.person (id, name, kraj_code, is_synthetic) VALUES ($1, 'Zkušební Cizí Osoba', 'CZ052', true)`, [strangerId]);
    const [{ noted, changed }] = await platform.rows<Counted>(AUDITED) as [Counted];
    return new Invariants(platform, strangerId, noted - changed);
  }

  /** What does not hold besides the counts of the load: processes that are not there or do not work, rows of another region, reads and changes that were not noted. */
  async broken(): Promise<string[]> {
    const { platform } = this;
    const wrong: string[] = [];
    await until('health', () => platform.healthy(), 60_000).catch(() => wrong.push('the door is not ready'));
    await until('the processes', () => platform.child('api') && platform.child('worker'), 60_000).catch(() => wrong.push('the api or the worker is not there'));
    await until('a beat of the worker', async () => (await platform.rows(`SELECT FROM networking.worker_beat WHERE seen_at > now() - interval '20 seconds'`)).length > 0, 60_000).catch(() => wrong.push('the worker does not beat'));
    const [before] = await platform.rows<Counted>(AUDITED) as [Counted];
    const people = await until('the people', async () => (await this.ask(PEOPLE)).data?.['people'] as People | undefined, 60_000);
    const [after] = await platform.rows<Counted>(AUDITED) as [Counted];
    const stranger = await until('an answer about the stranger', async () => { const answer = await this.ask(STRANGER, { id: this.strangerId }); return !answer.errors?.some(({ extensions }) => extensions.retryable) && answer; }, 60_000);
    if (stranger.errors?.[0]?.extensions.code !== 'NOT_FOUND') wrong.push(`a person of another kraj was answered with ${stranger.errors?.[0]?.extensions.code ?? 'data'}`);
    const foreign = people.edges.filter(({ node }) => node.kraj !== null && node.kraj.code !== HOME);
    if (foreign.length > 0) wrong.push(`${foreign.length} people of another kraj were listed`);
    if (after.reads - before.reads !== people.edges.length) wrong.push(`${people.edges.length} people were read, ${after.reads - before.reads} reads were noted`);
    if (after.noted - after.changed !== this.notedBefore) wrong.push(`${after.changed} changes have ${after.noted - this.notedBefore} notes in the audit`);
    return wrong;
  }

  private ask(query: string, variables: object = {}) { return this.platform.ask(query, this.platform.token('organiser'), variables, 15_000); }
}
