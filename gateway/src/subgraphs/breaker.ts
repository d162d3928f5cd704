import { BREAKER } from '../limits/limits';

/**
 * Leaves a failing subgraph alone: opens after 10 failures in 10 seconds, or when half of at least ten calls fail; after 5 seconds
 * one call may try, and its outcome closes or opens it again (reliability.md §6).
 */
export class Breaker {
  private calls: { at: number; failed: boolean }[] = [];
  private openUntil = 0;
  private trying = false;

  constructor(private readonly now: () => number = () => performance.now()) {}

  /** True when a call may go out; then its outcome must be told. */
  admits(): boolean {
    if (this.openUntil === 0) return true;
    if (this.now() < this.openUntil || this.trying) return false;
    this.trying = true;
    return true;
  }

  /** True while calls are held back, or one is trying. */
  get open(): boolean { return this.openUntil !== 0; }

  succeeded(): void {
    if (this.trying) this.reset();
    this.note(false);
  }

  failed(): void {
    this.note(true);
    const failures = this.calls.filter((call) => call.failed).length;
    const tooMany = failures >= BREAKER.failures || (this.calls.length >= BREAKER.shareOfAtLeast && failures / this.calls.length >= BREAKER.share);
    if (this.trying || tooMany) { this.reset(); this.openUntil = this.now() + BREAKER.rest; }
  }

  /** The call ended for a reason of its own: it says nothing about the subgraph, and another one may try. */
  untold(): void { this.trying = false; }

  private note(failed: boolean): void {
    const now = this.now();
    this.calls = this.calls.filter((call) => now - call.at < BREAKER.window);
    this.calls.push({ at: now, failed });
  }

  private reset(): void { this.calls = []; this.openUntil = 0; this.trying = false; }
}
