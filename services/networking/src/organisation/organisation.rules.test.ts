import { movedPlace, settlePlace } from './organisation.rules';

const TODAY = '2026-06-01';

test('a municipality brings its ORP and kraj', () =>
  expect(settlePlace({ municipalityKey: '563889' }, TODAY)).toEqual({ krajCode: 'CZ051', orpCode: '5105', municipalityKey: '563889' }));
test('an ORP brings its kraj, from the list and never from the digits: 61xx is CZ063', () =>
  expect(settlePlace({ orpCode: '6101' }, TODAY)).toMatchObject({ krajCode: 'CZ063', orpCode: '6101' }));
test('Praha brings its kraj-level row and no ORP', () =>
  expect(settlePlace({ municipalityKey: '554782' }, TODAY)).toEqual({ krajCode: 'CZ010', orpCode: null, municipalityKey: '554782' }));
test('an organisation of the whole country has no place', () => expect(settlePlace({}, TODAY)).toEqual({ krajCode: null, orpCode: null, municipalityKey: null }));
test('an ORP of another kraj is refused', () =>
  expect(() => settlePlace({ krajCode: 'CZ052', orpCode: '5105' }, TODAY)).toThrow(expect.objectContaining({ code: 'TERRITORY_UNKNOWN' })));
test('a municipality of another ORP is refused', () =>
  expect(() => settlePlace({ orpCode: '5101', municipalityKey: '563889' }, TODAY)).toThrow(expect.objectContaining({ code: 'TERRITORY_UNKNOWN' })));
test('an okres where an ORP is expected is refused', () =>
  expect(() => settlePlace({ orpCode: 'CZ0513' }, TODAY)).toThrow(expect.objectContaining({ code: 'TERRITORY_LEVEL_MISMATCH', message: 'Očekává se ORP, zadán okres.' })));

const liberec = { krajCode: 'CZ051', orpCode: '5105', municipalityKey: '563889' };
test('a change that names no territory moves nothing', () => expect(movedPlace(liberec, {}, TODAY)).toEqual(liberec));
test('a municipality taken away leaves the ORP and kraj', () => expect(movedPlace({ ...liberec, municipalityKey: null }, { municipalityKey: null }, TODAY)).toEqual({ ...liberec, municipalityKey: null }));
test('a new kraj does not keep the ORP of the old one', () => expect(movedPlace(liberec, { krajCode: 'CZ052' }, TODAY)).toEqual({ krajCode: 'CZ052', orpCode: null, municipalityKey: null }));
