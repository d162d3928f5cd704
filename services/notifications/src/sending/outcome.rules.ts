/** What became of one attempt to send. `code` is ours; a server's own words may quote an address and are not kept. */
export type Outcome =
  | { sent: true }
  | {
    sent: false;
    code: string;
    /** Worth another attempt. */
    again: boolean;
    /** The address does not take mail. */
    bounced?: boolean;
    /** The other side was not there at all; the rest of the batch is not tried now. */
    away?: boolean;
  };

/** A failed message waits for a person after this many attempts: about nine hours. */
export const MAX_ATTEMPTS = 12;
/** A sender that has not told the outcome for so long is taken for dead (reliability.md §4.2). */
export const CLAIM_SECONDS = 120;
const [FIRST_MS, LONGEST_MS] = [60_000, 3_600_000];

/** True for a message that was taken over from one sender after another: what kills whoever holds it is not tried for ever. */
export const diedTooOften = ({ state, attempts }: { state: 'QUEUED' | 'SENDING'; attempts: number }): boolean => state === 'SENDING' && attempts >= MAX_ATTEMPTS;

/** When to try again after `attempts` failures: a minute, two, four … at most an hour; null when it waits for a person. */
export function nextTry({ attempts, again, now }: { attempts: number; again: boolean; now: Date }): Date | null {
  if (!again || attempts >= MAX_ATTEMPTS) return null;
  return new Date(now.getTime() + Math.min(FIRST_MS * 2 ** (attempts - 1), LONGEST_MS));
}
