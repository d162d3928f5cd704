import type { Role } from '@opora/kernel';

/** Asks the published graph as the demo person of a role; throws with the refusal's text when it answers with an error. */
export type Ask = <T = Record<string, never>>(role: Role, query: string, variables?: object) => Promise<T>;

/** What the loading steps share: how to ask, how to wait until events have reached every service, where to tell progress, and ids made so far. */
export interface DemoWork {
  ask: Ask;
  settle(): Promise<void>;
  report(line: string): void;
  ids: {
    /** Project ids by demo code P1–P5. */
    projects: Record<string, string>;
    /** Organisation ids by demo key, for example `krajsky-urad-lk`. */
    organisations: Record<string, string>;
  };
}

/** Every step's idempotency key starts with this, so that loading again changes nothing. */
export const key = (step: string) => `setup/demo/${step}`;
