const KB = 1024;
const SECOND = 1000;

/** What one request may be before GraphQL reads it (reliability.md §6). */
export const REQUEST = {
  /** Bytes of the body after it is inflated; more is 413 PAYLOAD_TOO_LARGE. */
  body: 256 * KB,
  /** Bytes of all headers; more is 431. */
  headers: 16 * KB,
  /** Characters of the URL; more is 414. */
  url: 8 * KB,
  /** Nested arrays and objects in the body; more is 400 BAD_REQUEST. */
  jsonDepth: 64,
  connections: 1000,
} as const;

/** A file somebody uploads, and how many are taken in at once; more wait. Education takes as much and no more. */
export const FILE = { bytes: 5 * KB * KB, uploadsAtOnce: 8 } as const;

/** Tokens of a document; more is GRAPHQL_PARSE_FAILED, before the document costs anything. */
export const TOKENS = { anonymous: 1000, signedIn: 2000 } as const;

/** The shape of a document; more is QUERY_TOO_COSTLY (decision 0011). Introspection counts towards none of it. */
export const SHAPE = {
  /** Fields below each other, fragments flattened. */
  depth: 12,
  /** Different fields of the root, fragments flattened. */
  rootFields: 10,
  /** Fields as written. */
  fields: 300,
  /** Fields with every fragment written out where it is used: what a bomb of nested fragments would grow to. */
  flattenedFields: 1500,
  aliases: 30,
  directives: 30,
  fragments: 50,
  operations: 1,
} as const;
export type ShapeLimits = { readonly [K in keyof typeof SHAPE]: number };

/** What an operation may cost by `@cost` and `@listSize` of the supergraph; more is QUERY_TOO_COSTLY. */
export const COST = {
  operation: 1000,
  /** Added for a mutation. */
  mutation: 10,
  /** Length taken for a list that says nothing about its own. */
  list: 10,
  /** The most a caller may ask of one list; more is PAGE_SIZE_EXCEEDED. */
  page: 100,
} as const;

/** Errors one answer carries at most. */
export const ERRORS = 5;

/** Each waits longer than the one below it: client 30 s > operation > fetch > query 4.5 s > statement 4 s > lock 2 s. */
export const TIME = {
  operation: 12 * SECOND,
  fetch: 5 * SECOND,
  /** A subgraph that was given this long and did not answer failed; with less it was the operation that ran out of time. */
  enough: 2 * SECOND,
  /** Wait before the one retry of a read whose connection failed: up to this, evenly spread. */
  retryJitter: 100,
  /** After SIGTERM the door stays open this long and tells clients to come elsewhere; who was on the way is answered. */
  linger: 500,
  /** Requests in hand are finished for this long after that. */
  drain: 20 * SECOND,
  headers: 10 * SECOND,
  request: 15 * SECOND,
  keepAlive: 65 * SECOND,
  /** How often overdue headers and bodies are looked for; Node's own 30 s would make both late, and two seconds made a half body 17 s. */
  connectionsCheck: SECOND,
} as const;

/** Bytes of one subgraph's answer. */
export const ANSWER_BYTES = 10 * KB * KB;

/** When a subgraph is left alone for a while, and for how long. */
export const BREAKER = { window: 10 * SECOND, failures: 10, share: 0.5, shareOfAtLeast: 10, rest: 5 * SECOND } as const;

/** How fast somebody may ask: `burst` at once, then `perMinute` evenly; more is 429 RATE_LIMITED with Retry-After. */
export interface Rate { perMinute: number; burst: number }
export const RATES = {
  /** Per address, without a token. */
  anonymous: { perMinute: 30, burst: 30 },
  /** Per person. */
  person: { perMinute: 300, burst: 60 },
  /** Per machine client; evaluation asks for every kraj and indicator in one run. */
  machine: { perMinute: 3000, burst: 600 },
  /** Mutations per person or machine client. */
  mutations: { perMinute: 60, burst: 60 },
  /** Lists of people taken out of the platform, per person: five an hour. */
  exports: { perMinute: 5 / 60, burst: 5 },
  /** Cost per person, machine client or address. */
  cost: { perMinute: 50_000, burst: 50_000 },
  /** Tokens that do not hold, per address: slows guessing down. */
  refusedTokens: { perMinute: 30, burst: 30 },
} as const satisfies Record<string, Rate>;
/** Questions whose answer is a file, or everything, about people. */
export const EXPORTS: ReadonlySet<string> = new Set(['registrationFile', 'attendanceFile', 'requestExport', 'subjectReport']);
/** Callers remembered at once; the one unseen for longest is forgotten. */
export const CALLERS_REMEMBERED = 20_000;
