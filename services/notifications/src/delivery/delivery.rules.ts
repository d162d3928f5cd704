export const CHANNELS = ['IN_APP', 'EMAIL', 'WEBHOOK'] as const;
export type Channel = (typeof CHANNELS)[number];

export const DELIVERY_STATES = ['QUEUED', 'SENDING', 'SENT', 'WITHDRAWN', 'FAILED', 'NEEDS_ATTENTION'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];
