import { forgedJob } from './delivery/forged-job';
import { poison } from './delivery/poison';
import { producerDies } from './delivery/producer-dies';
import { relayDiesBeforeAdd, workerDiesMidJob } from './delivery/relay-dies';
import { senderDies } from './delivery/sender-dies';
import { workersAway } from './delivery/workers-away';
import type { Fault, NotHere, ShownElsewhere } from './fault';
import { crowded } from './postgres/crowded';
import { backendKilled, postmasterKilled } from './postgres/killed';
import { longLock } from './postgres/long-lock';
import { blackHole, latency, repliesLost, resets } from './postgres/wire';
import { brokenSupergraph, migrationKilled } from './processes/broken-start';
import { diskFull } from './processes/disk-full';
import { otherClock } from './processes/other-clock';
import { terminatedUnderLoad, terminatedWithoutDatabase } from './processes/terminated';
import { workerHangs } from './processes/worker-hangs';
import { oldBackup } from './processes/old-backup';
import { redisRefused } from './redis/refused';
import { redisFull, redisKilled, redisSwallows, redisWiped } from './redis/store';

/** The faults that are run on the real platform. */
export const faults: readonly Fault[] = [
  producerDies, relayDiesBeforeAdd, workerDiesMidJob, senderDies, workersAway, poison, forgedJob, postmasterKilled, backendKilled, crowded, longLock, otherClock, workerHangs, terminatedUnderLoad,
  blackHole, resets, repliesLost, latency, redisKilled, redisWiped, redisFull, redisSwallows, terminatedWithoutDatabase,
  redisRefused, brokenSupergraph, migrationKilled, diskFull, oldBackup,
];

const GATEWAY = 'gateway/test/faults.graph.test.ts';
const KEYS = 'gateway/test/issuer-keys.graph.test.ts';
const QUEUE = 'libs/jobs/test/postgres-faults.int.test.ts';
const MAIL = 'services/notifications/test/email.int.test.ts';

/** Rows that a test of `npm test` shows closer to where they happen. */
export const elsewhere: readonly ShownElsewhere[] = [
  { row: 9, name: 'PostgreSQL is slow to start while workers boot', expected: 'the worker waits, its event loop lives, SIGTERM works', file: QUEUE, title: 'starves no worker that is built just then: timers run, and it works as soon as the database does' },
  { row: 10, name: 'PostgreSQL’s port is closed at boot and opens later', expected: 'everything connects by itself', file: QUEUE, title: 'is waited for with the process alive, and used as soon as it answers' },
  { row: 17, name: 'deadlock, serialization failure', expected: 'tried again at most three times', file: 'libs/subgraph/test/command.int.test.ts', title: 'ten people racing for three places get exactly three' },
  { row: 28, name: 'a subgraph hangs, refuses, lies or floods', expected: 'its own fields only', file: GATEWAY, title: 'that hangs is waited for no longer than a fetch may take' },
  { row: 29, name: 'a flapping subgraph', expected: 'the breaker opens and half-opens', file: 'gateway/src/subgraphs/breaker.test.ts', title: 'after five seconds one call may try; its success closes it' },
  { row: 32, name: 'the issuer’s keys are away, warm and cold', expected: 'warm works; cold uses the copy on disk, or 503', file: KEYS, title: 'are read from disk when the issuer is away at the start, if the copy is younger than a day' },
  { row: 33, name: 'keys rotate; a flood of unknown keys', expected: 'one question in 30 seconds', file: KEYS, title: 'that have been changed are found at once; a flood of unknown keys asks the issuer once in 30 seconds' },
  { row: 34, name: 'the mail server refuses, 4xx, 5xx, hangs, takes and drops', expected: 'again, again, a person, again, the same Message-ID', file: MAIL, title: '4xx is tried again later, 5xx waits for a person, and neither keeps the server' },
  { row: 35, name: 'a recipient loses access between event and sending', expected: 'not sent, recorded as withdrawn', file: MAIL, title: 'rights are read at sending: whoever lost access after the event gets nothing, and it is recorded' },
  { row: 38, name: 'two versions side by side', expected: 'an unknown topic is left for the version that knows it', file: 'libs/road/test/road.int.test.ts', title: 'an event of a topic this version does not know is left for one that does' },
  { row: 41, name: 'a question that would exhaust the heap', expected: 'the limits refuse it before it runs', file: 'gateway/test/limits.graph.test.ts', title: 'a cost above 1 000 is QUERY_TOO_COSTLY, by variable too' },
  { row: 43, name: 'data folder unreadable, foreign, stale lock file, orphans', expected: 'one clear sentence, or it takes over', file: 'infra/postgres/test/server.int.test.ts', title: 'after kill -9 of the server every acknowledged row is there, on the same port, although the orphans still hold on' },
];

/** Rows of which a part cannot be done here, with the reason. */
export const notHere: readonly NotHere[] = [
  { row: 5, name: 'five minutes without workers', reason: 'run for 20 seconds: what differs after five minutes is only the alert, a rule of infra/observability that needs a Prometheus' },
  { row: 41, name: 'the heap runs out all the same', reason: 'nothing a caller may send gets there; the process that ends and is started again is row 1' },
  { row: 42, name: 'a log pipe that blocks', reason: 'no process of the platform logs to a pipe: logs are files, whose full disk is row 15' },
];
