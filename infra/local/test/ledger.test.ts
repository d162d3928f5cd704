import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { addToLedger, inOrder, ledgerOf, merged, readLedger, type Erasure, type HeldPerson } from '../src/erasures/ledger';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'opora-ledger-'));
afterAll(() => { fs.rmSync(folder, { recursive: true, force: true }); });
let made = 0;
const aFile = () => path.join(folder, `${++made}`, 'erasures.ledger');
const anErasure = (over: Partial<Erasure> = {}): Erasure => ({ kind: 'erasure', id: 'e1', subjectId: 's1', askedAt: '2026-11-22T10:00:00.000Z', heldBy: [], version: 1, ...over });
const aHold = (over: Partial<HeldPerson> = {}): HeldPerson => ({ kind: 'hold', id: 'h1', subjectId: 's1', setAt: '2026-11-22T09:00:00.000Z', releasedAt: null, version: 1, ...over });

test('what is written is read again, only its owner may read it, and nothing is written twice', () => {
  const file = aFile();
  expect(readLedger(file)).toBeNull();
  expect(addToLedger(file, ledgerOf([]))).toBe(0);
  expect(readLedger(file)!.size).toBe(0);
  expect(addToLedger(file, ledgerOf([anErasure(), anErasure({ id: 'e2' })]))).toBe(2);
  expect(addToLedger(file, ledgerOf([anErasure()]))).toBe(0);
  expect([...readLedger(file)!.keys()]).toEqual(['e1', 'e2']);
  expect(fs.statSync(file).mode & 0o777).toBe(0o600);
});

test('the newest version of a forgetting holds, whichever ledger tells it', () => {
  const [older, newer] = [ledgerOf([anErasure()]), ledgerOf([anErasure({ version: 3, heldBy: ['education'] })])];
  expect([merged(older, newer).get('e1'), merged(newer, older).get('e1')]).toEqual([anErasure({ version: 3, heldBy: ['education'] }), anErasure({ version: 3, heldBy: ['education'] })]);
  const file = aFile();
  addToLedger(file, older);
  expect(addToLedger(file, newer)).toBe(1);
  expect(readLedger(file)!.get('e1')!.version).toBe(3);
});

test('a line a crash has cut off is left out and written over; any other damage is told', () => {
  const file = aFile();
  addToLedger(file, ledgerOf([anErasure()]));
  fs.appendFileSync(file, '{"id":"e2","subj');
  expect([...readLedger(file)!.keys()]).toEqual(['e1']);
  addToLedger(file, ledgerOf([anErasure({ id: 'e3' })]));
  expect([...readLedger(file)!.keys()]).toEqual(['e1', 'e3']);
  fs.writeFileSync(file, '{"id":"e2"}\n');
  expect(() => readLedger(file)).toThrow(/damaged/);
});

test('a hold is kept beside the erasures, and one that was lifted stays lifted whichever ledger tells it', () => {
  const file = aFile();
  const lifted = aHold({ releasedAt: '2026-11-22T09:30:00.000Z', version: 2 });
  expect(addToLedger(file, ledgerOf([anErasure(), aHold()]))).toBe(2);
  expect(addToLedger(file, ledgerOf([lifted]))).toBe(1);
  expect(addToLedger(file, ledgerOf([aHold()]))).toBe(0);
  expect(readLedger(file)).toEqual(ledgerOf([anErasure(), lifted]));
  fs.appendFileSync(file, '{"kind":"hold","id":"h2","subjectId":"s2","version":1}\n');
  expect(() => readLedger(file)).toThrow(/damaged/);
});

test('everything is done again in the order it happened: lifted, forgotten, held again', () => {
  const lifted = aHold({ releasedAt: '2026-11-22T09:30:00.000Z', version: 2 });
  const again = aHold({ id: 'h2', setAt: '2026-11-22T11:00:00.000Z' });
  expect(inOrder([again, anErasure(), lifted]).map(({ id }) => id)).toEqual(['h1', 'e1', 'h2']);
});

test('a line written before there were holds is a forgetting', () => {
  const file = aFile();
  addToLedger(file, ledgerOf([]));
  fs.appendFileSync(file, '{"id":"e1","subjectId":"s1","askedAt":"2026-11-22T10:00:00.000Z","heldBy":[],"version":1}\n');
  expect([...readLedger(file)!.values()]).toEqual([anErasure()]);
});
