export const CHANNELS = ['IN_APP', 'EMAIL', 'WEBHOOK'] as const;
export type Channel = (typeof CHANNELS)[number];

export const DELIVERY_STATES = ['QUEUED', 'SENDING', 'SENT', 'WITHDRAWN', 'FAILED', 'NEEDS_ATTENTION'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** What may happen to a delivery besides the plain way from queued to sent. */
export const STEPS = ['PUT_OFF', 'DIGESTED', 'TAKEN_OVER', 'FAILED', 'WITHDRAWN', 'RETRIED', 'DISCARDED'] as const;
export type Step = (typeof STEPS)[number];
