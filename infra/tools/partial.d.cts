/** A composed supergraph whose promises hold while one of its services is away (decision 0016). */
export function promisingOnlyWhatHolds(supergraphSdl: string): string;
