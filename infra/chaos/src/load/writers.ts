import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer, Platform } from '../harness/platform';
import { until } from '../harness/process';
import type { World } from './world';

const SCHEDULE = 'mutation ($input: ScheduleRoundTableInput!) { scheduleRoundTable(input: $input) { id version date } }';
const REGISTER = 'mutation ($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { id version name } }';
const DAY_MS = 24 * 3600_000;

/** One change a client wants: its words, its key, how often it asked, and the answer it was given. */
export interface Wanted { key: string; query: string; input: object; tries: number; answer?: string }

/**
 * Clients that never give up: each asks for one change after the other and repeats an unanswered one under the same key until it has an answer.
 * Two of three changes tell a facilitator, one of three tells four other services.
 */
export class Writers {
  readonly wanted: Wanted[] = [];
  /** Answers that were refusals: none is expected, whatever dies. */
  readonly refused: string[] = [];
  /** What clients met instead of an answer, and how often. */
  readonly troubles = new Map<string, number>();
  private going = true;
  private loops: Promise<void>[] = [];

  constructor(private readonly platform: Platform, private readonly world: World, private readonly run: string, private readonly pauseMs = 20) {}

  get acknowledged(): Wanted[] { return this.wanted.filter(({ answer }) => answer !== undefined); }
  get repeated(): number { return this.wanted.filter(({ tries }) => tries > 1).length; }

  start(count = 3): void {
    this.platform.token('organiser');
    this.loops = Array.from({ length: count }, (_, writer) => this.loop(writer));
  }
  /** No new changes; resolves when every one asked for is answered. */
  async finish(): Promise<void> { this.going = false; await Promise.all(this.loops); }

  /** Asks once more under the same key: the answer of a change that was acknowledged must be the same. */
  askAgain({ key, query, input }: Wanted): Promise<string> {
    return until(`an answer to ${key}`, async () => { const { data, errors } = await this.send(query, input); return !errors?.length && JSON.stringify(data); });
  }

  private async loop(writer: number): Promise<void> {
    for (let n = 0; this.going; n++) {
      const wanted = this.next(writer, n);
      this.wanted.push(wanted);
      while (wanted.answer === undefined && this.refused.length < 100) {
        wanted.tries++;
        await this.tryOnce(wanted);
        await sleep(wanted.answer === undefined ? 200 : this.pauseMs);
      }
    }
  }

  private async tryOnce(wanted: Wanted): Promise<void> {
    try {
      const { data, errors } = await this.send(wanted.query, wanted.input);
      if (!errors?.length && data) wanted.answer = JSON.stringify(data);
      else this.met(errors ?? []);
    } catch { this.count('no answer'); }
  }

  /** A client asks again when it is told that it may, or that something unknown went wrong; it takes a refusal as final. */
  private met(errors: NonNullable<Answer['errors']>): void {
    for (const { extensions: { code } } of errors) this.count(code);
    if (!errors.some(({ extensions }) => extensions.retryable || extensions.code === 'INTERNAL')) this.refused.push(JSON.stringify(errors));
  }
  private count(code: string): void { this.troubles.set(code, (this.troubles.get(code) ?? 0) + 1); }

  private next(writer: number, n: number): Wanted {
    const key = `${this.run}-${writer}-${n}`;
    if (n % 3 === 2) return { key, query: REGISTER, input: { name: `Zkušební organizace ${key}`, kinds: ['OTHER'], krajCode: 'CZ051', isSynthetic: true, idempotencyKey: key }, tries: 0 };
    const { roundTableIds, facilitatorIds } = this.world;
    const each = writer * 1000 + n;
    return {
      key, query: SCHEDULE, tries: 0,
      input: {
        roundTableId: roundTableIds[each % roundTableIds.length], date: new Date(Date.now() + (30 + (n % 300)) * DAY_MS).toISOString().slice(0, 10),
        facilitatorIds: [facilitatorIds[each % facilitatorIds.length]], idempotencyKey: key,
      },
    };
  }

  private send(query: string, input: object): Promise<Answer> { return this.platform.ask(query, this.platform.token('organiser'), { input }, 15_000); }
}
