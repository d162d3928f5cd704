import type { ShownElsewhere } from './fault';

const GATEWAY = 'gateway/test/faults.graph.test.ts';
const BREAKER = 'gateway/src/subgraphs/breaker.test.ts';
const KEYS = 'gateway/test/issuer-keys.graph.test.ts';
const LIMITS = 'gateway/test/limits.graph.test.ts';
const MAIL = 'services/notifications/test/email.int.test.ts';
const ROAD = 'libs/road/test/road.int.test.ts';
const SERVER = 'infra/postgres/test/server.int.test.ts';
const TOKENS = 'gateway/test/tokens.graph.test.ts';
const START = 'infra/local/test/start.process.test.ts';
const ALERTS = 'infra/observability/alerts.test.yml';

/** Rows that tests of `npm test` and `npm run test:alerts` show closer to where they happen: with real servers that lie, real keys, real disks. */
export const elsewhere: readonly ShownElsewhere[] = [
  { row: 5, expected: 'the alerts call', tests: [[ALERTS, 'alertname: OporaNobodyWorks, exp_alerts'], [ALERTS, 'alertname: OporaOutboxOld, exp_alerts']] },
  { row: 26, expected: 'tokens: five seconds of tolerance, then 401; an alert when many are refused', tests: [[TOKENS, 'of ours says who is asking, also within the five seconds that clocks may differ'], [TOKENS, "['issued in the future'"], [ALERTS, 'alertname: OporaTokensRefused, exp_alerts']] },
  { row: 28, expected: 'its own fields only; others’ data still answered', tests: [[GATEWAY, 'that %s costs its own fields only'], [GATEWAY, 'that hangs is waited for no longer than a fetch may take'], [GATEWAY, 'that answers an error with %s is quoted nowhere']] },
  { row: 29, expected: 'the breaker opens and half-opens', tests: [[GATEWAY, 'a subgraph that failed ten times is left alone, and the others are asked as before'], [BREAKER, 'after five seconds one call may try; its success closes it']] },
  { row: 32, expected: 'warm works; cold uses the copy on disk, or 503', tests: [[KEYS, 'survive an outage of the issuer for a day, not longer'], [KEYS, 'are read from disk when the issuer is away at the start, if the copy is younger than a day'], [KEYS, 'answers 503 to tokens while no keys are known, and everybody without one as always']] },
  { row: 33, expected: 'one question in 30 seconds, not one a request', tests: [[KEYS, 'that have been changed are found at once; a flood of unknown keys asks the issuer once in 30 seconds']] },
  { row: 34, expected: 'again, again, a person, again, the same Message-ID', tests: [[MAIL, 'a server that is away, or hangs, costs no attempt of those that were not tried'], [MAIL, '4xx is tried again later, 5xx waits for a person'], [MAIL, 'a letter taken without an answer comes again under the same Message-ID']] },
  { row: 35, expected: 'not sent, recorded as withdrawn', tests: [[MAIL, 'rights are read at sending: whoever lost access after the event gets nothing, and it is recorded']] },
  { row: 38, expected: 'the old one leaves an unknown topic for the version that knows it', tests: [[ROAD, 'an event of a topic this version does not know is left for one that does']] },
  { row: 41, expected: 'the limits refuse a question that would exhaust it before it runs', tests: [[LIMITS, 'a cost above 1 000 is QUERY_TOO_COSTLY, by variable too'], [GATEWAY, "['answers 60 MB', endless]"]] },
  {
    row: 43, expected: 'one clear sentence, takes over, or attaches',
    tests: [[START, 'a data folder that is a file'], [SERVER, 'a folder only its user may enter is served too'], [SERVER, 'a lock file left by a crash that names another living program does not stop the start'], [SERVER, 'after kill -9 of the server every acknowledged row is there, on the same port, although the orphans still hold on']],
  },
];
