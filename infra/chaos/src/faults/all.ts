import { forgedJob } from './delivery/forged-job';
import { poison } from './delivery/poison';
import { producerDies } from './delivery/producer-dies';
import { relayDiesBeforeAdd, workerDiesMidJob } from './delivery/relay-dies';
import { senderDies } from './delivery/sender-dies';
import { workersAway } from './delivery/workers-away';
import type { Fault } from './fault';
import { contention } from './postgres/contention';
import { crowded } from './postgres/crowded';
import { backendKilled, postmasterKilled } from './postgres/killed';
import { closedPort, slowStart } from './postgres/late';
import { longLock } from './postgres/long-lock';
import { blackHole, latency, repliesLost, resets } from './postgres/wire';
import { brokenSupergraph, migrationKilled } from './processes/broken-start';
import { diskFull } from './processes/disk-full';
import { erasureKilled } from './processes/erasure-killed';
import { heapRunsOut } from './processes/heap';
import { logPipe } from './processes/log-pipe';
import { oldBackup } from './processes/old-backup';
import { otherClock } from './processes/other-clock';
import { pointInTime } from './processes/point-in-time';
import { terminatedUnderLoad, terminatedWithoutDatabase } from './processes/terminated';
import { workerHangs } from './processes/worker-hangs';
import { redisReadOnly, redisRefused } from './redis/refused';
import { redisFull, redisKilled, redisSwallows, redisWiped } from './redis/store';

/** The faults that are run on the real platform, in this order on each stage. */
export const faults: readonly Fault[] = [
  producerDies, relayDiesBeforeAdd, workerDiesMidJob, senderDies, workersAway, poison, forgedJob, postmasterKilled, backendKilled, slowStart, closedPort, crowded, contention, longLock,
  redisKilled, redisWiped, redisFull, redisReadOnly, otherClock, workerHangs, erasureKilled, terminatedUnderLoad,
  blackHole, resets, repliesLost, latency, redisSwallows, terminatedWithoutDatabase,
  redisRefused, brokenSupergraph, migrationKilled, diskFull, oldBackup, pointInTime, heapRunsOut, logPipe,
];
