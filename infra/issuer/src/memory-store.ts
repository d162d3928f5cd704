import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Kept { payload: AdapterPayload; until: number }

/** At most this many records; the oldest go first. */
const KEPT = 10_000;

/** Where the issuer keeps sessions, codes and grants: in memory, so a restart signs everybody out of the issuer. One store for all kinds of records. */
export function memoryStore(now: () => number = Date.now): (kind: string) => Adapter {
  const records = new Map<string, Kept>();
  const find = (key: string) => {
    const kept = records.get(key);
    if (kept && kept.until <= now()) records.delete(key);
    return kept && kept.until > now() ? kept.payload : undefined;
  };
  return (kind) => ({
    async upsert(id, payload, expiresIn) {
      records.delete(`${kind} ${id}`);
      records.set(`${kind} ${id}`, { payload, until: expiresIn ? now() + expiresIn * 1000 : Infinity });
      if (records.size > KEPT) records.delete(records.keys().next().value!);
    },
    async find(id) { return find(`${kind} ${id}`); },
    async findByUid(uid) { return [...records].filter(([key]) => key.startsWith(`${kind} `)).map(([key]) => find(key)).find((payload) => payload?.uid === uid); },
    async findByUserCode() { return undefined; },
    async consume(id) { Object.assign(find(`${kind} ${id}`) ?? {}, { consumed: Math.floor(now() / 1000) }); },
    async destroy(id) { records.delete(`${kind} ${id}`); },
    async revokeByGrantId(grantId) { for (const [key, { payload }] of records) if (key.startsWith(`${kind} `) && payload.grantId === grantId) records.delete(key); },
  });
}
