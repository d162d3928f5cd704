import { randomUUID } from 'node:crypto';
import { SERVICES, type ServiceName } from '@opora/contracts';
import { closeAll, testDatabases } from '@opora/testing';
import type { DataSource } from 'typeorm';
import { forgetAgain } from '../src/erasures/forget-again';
import { holdAgain, owedHolds } from '../src/erasures/hold-again';
import { ledgerOf, type Erasure, type HeldPerson } from '../src/erasures/ledger';
import { subgraphs } from '../src/subgraphs';

/** What a restored database is told again (decision 0024), where two things cross. */
let opened: Map<ServiceName, DataSource>;
const now = new Date('2026-11-22T12:00:00Z');
beforeAll(async () => { opened = await testDatabases(subgraphs); }, 60_000);
afterAll(closeAll);

const aHold = (subjectId: string, over: Partial<HeldPerson> = {}): HeldPerson => ({ kind: 'hold', id: randomUUID(), subjectId, setAt: '2026-11-22T10:00:05.000Z', releasedAt: null, version: 1, ...over });
const anErasure = (subjectId: string, over: Partial<Erasure> = {}): Erasure => ({ kind: 'erasure', id: randomUUID(), subjectId, askedAt: '2026-11-22T10:00:00.000Z', answeredBy: SERVICES, heldBy: [], version: 7, ...over });
async function somebody(): Promise<string> {
  const id = randomUUID();
  await opened.get('networking')!.query(`insert into person (id, name, kraj_code, is_synthetic) values ($1, 'Zkušební Osoba', 'CZ051', true)`, [id]);
  await opened.get('notifications')!.query(`insert into contact (id, email) values ($1, 'osoba@example.invalid')`, [id]);
  return id;
}
const count = async (service: ServiceName, table: string, id: string) => ((await opened.get(service)!.query(`select count(*)::int as n from ${table} where id = $1`, [id])) as { n: number }[])[0]!.n;
const known = async (id: string) => [await count('networking', 'person', id), await count('notifications', 'contact', id)];
const heldIn = async (id: string) => Promise.all(SERVICES.map(async (service) => ((await opened.get(service)!.query('select count(*)::int as n from subject_hold where subject_id = $1 and not released', [id])) as { n: number }[])[0]!.n));

test('a hold set while services were still answering keeps the person where the ledger has no answer; the evidence says so', async () => {
  const person = await somebody();
  const erasure = anErasure(person, { answeredBy: ['notifications'] });
  await forgetAgain(opened, erasure, { ledger: ledgerOf([erasure, aHold(person)]), now });
  expect(await known(person)).toEqual([1, 0]);
  const [evidence] = await opened.get('networking')!.query('select held_by, completed_at from subject_erasure where id = $1', [erasure.id]) as { held_by: string[]; completed_at: Date | null }[];
  expect(evidence).toEqual({ held_by: SERVICES.filter((service) => service !== 'notifications'), completed_at: null });
});

test('a hold that was lifted, or set before the person was asked about, keeps nobody from being forgotten again', async () => {
  const [one, other] = [await somebody(), await somebody()];
  for (const [person, hold] of [[one, { releasedAt: '2026-11-22T11:00:00.000Z', version: 2 }], [other, { setAt: '2026-11-21T10:00:00.000Z' }]] as const) {
    const erasure = anErasure(person, { answeredBy: ['notifications'] });
    await forgetAgain(opened, erasure, { ledger: ledgerOf([erasure, aHold(person, hold)]), now });
    expect(await known(person)).toEqual([0, 0]);
  }
});

test('a hold is set again everywhere once; somebody held by another one meanwhile stays held by that one, which is the one to lift', async () => {
  const person = await somebody();
  const [first, second] = [aHold(person), aHold(person)];
  expect(await holdAgain(opened, first)).toBe(true);
  expect(await heldIn(person)).toEqual(SERVICES.map(() => 1));
  expect(await owedHolds(opened.get('networking')!, [first])).toEqual([]);
  expect(await holdAgain(opened, second)).toBe(false);
  expect(await heldIn(person)).toEqual(SERVICES.map(() => 1));
  expect(await holdAgain(opened, { ...first, releasedAt: '2026-11-22T11:30:00.000Z', version: 2 })).toBe(true);
  expect(await heldIn(person)).toEqual(SERVICES.map(() => 0));
});
