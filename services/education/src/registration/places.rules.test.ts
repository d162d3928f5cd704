import { allocatedFor, placesFor } from './places.rules';

test('inside the kraj places are told as they are', () => expect(placesFor(true, { capacity: 20, taken: 3 })).toEqual({ taken: 3, free: 17, available: true, suppressed: false }));

test.each([
  [0, 0, true, false], [1, null, true, true], [5, null, true, true], [6, 10, true, false], [19, 20, true, false], [20, 20, false, false],
])('outside it %i of 20 places taken are told as %p, never how many are free', (taken, told, available, suppressed) =>
  expect(placesFor(false, { capacity: 20, taken })).toEqual({ taken: told, free: null, available, suppressed }));

test('whether an event for one person is full would tell of that person', () => expect(placesFor(false, { capacity: 1, taken: 1 })).toEqual({ taken: null, free: null, available: null, suppressed: true }));

test('an allocation with few placed or few waiting is hidden as a whole, another is told with its applicants to tens', () => {
  expect([allocatedFor({ applicants: 25, placed: 20 }), allocatedFor({ applicants: 3, placed: 3 })].map(({ applicants, placed }) => [applicants.value, placed.value])).toEqual([[null, null], [null, null]]);
  expect(allocatedFor({ applicants: 33, placed: 20 })).toEqual({ applicants: { value: 30, suppressed: false }, placed: { value: 20, suppressed: false } });
});
