import { assertNone, type Violation } from '@opora/kernel';

export const CHANNELS = ['IN_APP', 'EMAIL', 'WEBHOOK'] as const;
export type Channel = (typeof CHANNELS)[number];

export const DELIVERY_STATES = ['QUEUED', 'SENDING', 'SENT', 'WITHDRAWN', 'FAILED', 'NEEDS_ATTENTION'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** What may happen to a delivery besides the plain way from queued to sent. */
export const STEPS = ['PUT_OFF', 'DIGESTED', 'TAKEN_OVER', 'FAILED', 'WITHDRAWN', 'RETRIED', 'DISCARDED', 'BOUNCED', 'COMPLAINED'] as const;
export type Step = (typeof STEPS)[number];

/** A delivery can be sent again once it waits for a person, was withdrawn or given up; given up while it is not sent and in nobody's hands. */
export const canRetry = ({ state, channel }: { state: DeliveryState; channel: Channel }): boolean => channel !== 'IN_APP' && ['NEEDS_ATTENTION', 'FAILED', 'WITHDRAWN'].includes(state);
export const canDiscard = ({ state }: { state: DeliveryState }): boolean => ['NEEDS_ATTENTION', 'QUEUED'].includes(state);

interface Handled { id: string; state: DeliveryState; channel: Channel }

/** Refuses an act on deliveries of which some do not allow it: JOB_ALREADY_COMPLETED for one sent (journeys.md J25 b), NTF_DELIVERY_STATE for the others. */
export function assertMay(act: (delivery: Handled) => boolean, deliveries: readonly Handled[]): void {
  assertNone(deliveries.filter((delivery) => !act(delivery)).map(({ id, state }): Violation => (state === 'SENT'
    ? { code: 'JOB_ALREADY_COMPLETED', field: 'input.ids', actual: id, messageCs: 'Úloha už byla dokončena.' }
    : { code: 'NTF_DELIVERY_STATE', field: 'input.ids', actual: id, limit: state, messageCs: 'Doručení je ve stavu, který to nedovoluje.' })));
}
