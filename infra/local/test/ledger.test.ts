import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { addToLedger, ledgerOf, merged, readLedger, type Erasure } from '../src/erasures/ledger';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'opora-ledger-'));
afterAll(() => { fs.rmSync(folder, { recursive: true, force: true }); });
let made = 0;
const aFile = () => path.join(folder, `${++made}`, 'erasures.ledger');
const anErasure = (over: Partial<Erasure> = {}): Erasure => ({ id: 'e1', subjectId: 's1', askedAt: '2026-11-22T10:00:00.000Z', heldBy: [], version: 1, ...over });

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
