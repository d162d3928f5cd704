/** The fault matrix of the reliability design: every number has a place in the table this suite prints. */
export const MATRIX: Readonly<Record<number, string>> = {
  1: 'a service dies before commit, or after commit before the reply', 2: 'the relay dies after the lease, before the add', 3: 'the relay dies after the add',
  4: 'the worker dies in the middle of a job, or between sending and marking', 5: 'all workers are down for five minutes', 6: 'a poison message', 7: 'kill -9 of the postmaster',
  8: 'kill -9 of one backend', 9: 'PostgreSQL is slow to start while workers boot', 10: 'PostgreSQL’s port is closed at boot and opens later', 11: 'PostgreSQL is a black hole',
  12: 'PostgreSQL resets in transactions and at commit', 13: 'PostgreSQL’s replies are lost', 14: 'PostgreSQL is 200 ms away', 15: 'the disk is full', 16: 'too many connections',
  17: 'deadlock, serialization failure', 18: 'a migration holds a table', 19: 'kill -9 of Redis', 20: 'Redis is wiped', 21: 'Redis is full and evicts nothing', 22: 'Redis may evict',
  23: 'Redis is read-only, refuses the password or the right', 24: 'Redis is a black hole', 25: 'forged jobs', 26: 'clocks that are wrong', 27: 'the worker’s event loop is blocked',
  28: 'a subgraph hangs, refuses, lies or floods', 29: 'a subgraph flaps', 30: 'kill -9 of the gateway with requests in flight', 31: 'the gateway is given an invalid supergraph',
  32: 'the issuer’s keys are away, warm and cold', 33: 'keys rotate, unknown keys flood', 34: 'the mail server refuses, 4xx, 5xx, hangs, takes and drops',
  35: 'a recipient loses access between event and sending', 36: 'SIGTERM under load', 37: 'SIGTERM with the stores away', 38: 'two versions side by side', 39: 'a migration is killed half-way',
  40: 'an older backup is restored', 41: 'the heap runs out', 42: 'the log’s reader stands still', 43: 'the data folder: unreadable, foreign, stale lock file, orphans', 44: 'an erasure is killed half-way',
};
