export const SERVICES = ['education', 'networking', 'social-services', 'family-policy', 'evaluation', 'notifications'] as const;
export type ServiceName = (typeof SERVICES)[number];

/** A past fact one service tells others: ids and dates only, never a name or a free text. */
export interface Event<P extends object = object> { topic: string; payload: P; consumers: readonly ServiceName[] }

/** A kind of event: its topic, its shape and who listens. Calling it makes one event. */
export interface EventKind<P extends object> { (payload: P): Event<P>; readonly topic: string; readonly consumers: readonly ServiceName[] }

/** Declares an event once for its sender and its consumers; every consumer gets an outbox row of its own. */
export function defineEvent<P extends object>(topic: string, consumers: readonly ServiceName[]): EventKind<P> {
  return Object.assign((payload: P): Event<P> => ({ topic, payload, consumers }), { topic, consumers });
}
