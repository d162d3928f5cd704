const AWAY = new Set(['SERVICE_UNAVAILABLE', 'SUBGRAPH_UNAVAILABLE', 'DEADLINE_EXCEEDED', 'RATE_LIMITED', 'INTERNAL']);

/** True for a refusal that says nothing of what was asked: the same may be answered a moment later. */
export const saysNothing = (code: string): boolean => AWAY.has(code);
