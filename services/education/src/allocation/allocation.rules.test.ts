import * as fc from 'fast-check';
import { allocate, type Applicant, type ApplicantClass } from './allocation.rules';

const applicant = (n: number, applicantClass: ApplicantClass, minute = n): Applicant =>
  ({ registrationId: `r${String(n).padStart(3, '0')}`, personId: `p${n}`, applicantClass, appliedAt: new Date(Date.UTC(2017, 7, 1, 8, minute)) });
/** `full` applicants for the whole series came last, so that only their class can bring them forward. */
const demand = (all: number, full: number) => Array.from({ length: all }, (_, n) => applicant(n, n >= all - full ? 'FULL_SERIES' : 'OTHER'));
const placed = (rows: ReturnType<typeof allocate>['rows'], applicantClass: ApplicantClass) => rows.filter((row) => row.placed && row.applicantClass === applicantClass).length;

describe('R-EDU-05: who takes part in all five seminars comes first', () => {
  test('25 applicants for 20 places, 21 of them for the whole series: 20 of those, no other, one of them waits first', () => {
    const { rows } = allocate('e', 20, 0, demand(25, 21), 5);
    expect([placed(rows, 'FULL_SERIES'), placed(rows, 'OTHER')]).toEqual([20, 0]);
    expect(rows.find(({ position }) => position === 1)).toMatchObject({ applicantClass: 'FULL_SERIES', registrationId: 'r024', rank: 21 });
    expect(rows.at(-1)).toMatchObject({ applicantClass: 'OTHER', position: 5, reasonCs: 'Všechna místa (20) obsadili zájemci o všech 5 seminářů řady. 5. náhradník.' });
  });
  test('18 for the whole series: 18 and 2 others', () => {
    const { rows } = allocate('e', 20, 0, demand(25, 18), 5);
    expect([placed(rows, 'FULL_SERIES'), placed(rows, 'OTHER')]).toEqual([18, 2]);
    expect(rows[18]).toMatchObject({ registrationId: 'r000', placed: true, reasonCs: 'Místo po zájemcích o všech 5 seminářů řady (zbylo míst: 2); podle času přihlášení 1. v pořadí.' });
    expect(rows[20]).toMatchObject({ placed: false, position: 1, reasonCs: 'Místa po zájemcích o všech 5 seminářů řady (zbylo míst: 2) připadla dřívějším přihláškám. 1. náhradník.' });
  });
  test.each([[1, 'o jediný seminář řady'], [2, 'o všechny 2 semináře řady'], [4, 'o všechny 4 semináře řady'], [5, 'o všech 5 seminářů řady']])('the reason is Czech for a series of %i', (size, words) => {
    const { rows } = allocate('e', 1, 0, demand(2, 1), size);
    expect(rows.map(({ reasonCs }) => reasonCs)).toEqual([`Přednost má zájemce ${words}.`, `Všechna místa (1) obsadili zájemci ${words}. 1. náhradník.`]);
  });
  test('no priority is needed while there is room for all', () => {
    const { rows } = allocate('e', 20, 0, demand(20, 3), 5);
    expect(rows.every((row) => row.placed && row.reasonCs === 'Míst je dost pro všechny přihlášené (přihlášených 20, míst 20).')).toBe(true);
  });
  test('R-EDU-05b: the earlier application wins inside a class, the id when the times are equal', () => {
    const { rows } = allocate('e', 1, 0, [applicant(2, 'OTHER', 5), applicant(1, 'OTHER', 5), applicant(3, 'OTHER', 4)], 5);
    expect(rows.map(({ registrationId }) => registrationId)).toEqual(['r003', 'r001', 'r002']);
  });
  test('R-EDU-05b: places confirmed before are not given again', () => expect(allocate('e', 20, 19, demand(5, 0), 5).rows.filter((row) => row.placed)).toHaveLength(1));
});

test('one who withdraws from the series changes the hash', () => {
  const before = demand(25, 21);
  expect(allocate('e', 20, 0, before.map((each) => (each.registrationId === 'r010' ? { ...each, applicantClass: 'OTHER' as const } : each)), 5).hash).not.toBe(allocate('e', 20, 0, before, 5).hash);
});

test('the hash is of the whole answer: another class or another rank changes it also where the places stay the same', () => {
  const all = demand(10, 3);
  const { hash, rows } = allocate('e', 20, 0, all, 5);
  const other = allocate('e', 20, 0, all.map((each) => (each.registrationId === 'r009' ? { ...each, applicantClass: 'OTHER' as const } : each)), 5);
  const earlier = allocate('e', 20, 0, all.map((each) => (each.registrationId === 'r002' ? { ...each, appliedAt: new Date(0) } : each)), 5);
  for (const changed of [other, earlier]) {
    expect(changed.rows.filter((row) => row.placed)).toHaveLength(rows.length);
    expect(changed.hash).not.toBe(hash);
  }
  expect(allocate('e', 20, 0, [applicant(1, 'OTHER')], 5).hash).not.toBe(allocate('e', 20, 0, [applicant(1, 'FULL_SERIES')], 5).hash);
});

test('property: never more than the free places, nobody of a later rank before an earlier one, no other before a full-series applicant; the order of the input is nothing', () => {
  const anyone = fc.record({ n: fc.nat(500), applicantClass: fc.constantFrom('FULL_SERIES' as const, 'OTHER' as const), minute: fc.nat(50) });
  fc.assert(fc.property(fc.uniqueArray(anyone, { selector: ({ n }) => n, maxLength: 60 }), fc.nat(30), fc.nat(30), (people, capacity, taken) => {
    const applicants = people.map(({ n, applicantClass, minute }) => applicant(n, applicantClass, minute));
    const { rows, hash } = allocate('e', capacity, taken, applicants, 5);
    expect(rows.filter((row) => row.placed)).toHaveLength(Math.min(applicants.length, Math.max(0, capacity - taken)));
    const waitingFull = rows.some((row) => !row.placed && row.applicantClass === 'FULL_SERIES');
    expect(waitingFull && rows.some((row) => row.placed && row.applicantClass === 'OTHER')).toBe(false);
    expect(rows.every((row, n) => row.rank === n + 1 && row.reasonCs.length > 0)).toBe(true);
    expect(allocate('e', capacity, taken, [...applicants].reverse(), 5).hash).toBe(hash);
  }));
});
