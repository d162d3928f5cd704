import { placeOf } from './place.rules';

const nothing = { krajCode: null, okresCode: null, municipalityKey: null };
const codeOf = (run: () => unknown) => { try { run(); return null; } catch (error) { return (error as { violations: object[] }).violations[0]; } };

test('an okres of another kraj is refused with the words of the journey', () => expect(codeOf(() => placeOf({ ...nothing, okresCode: 'CZ0413' }, 'CZ051', 'CZ051')))
  .toEqual({ code: 'TERRITORY_UNKNOWN', field: 'input.okresCode', actual: 'CZ0413', limit: 'CZ051', messageCs: 'Okres nepatří do Libereckého kraje.' }));
test('a municipality says its okres and its kraj', () => expect(placeOf({ ...nothing, municipalityKey: '545058' }, null, null)).toEqual({ krajCode: 'CZ072', okresCode: 'CZ0723', municipalityKey: '545058' }));
test('Praha has no okres', () => expect(placeOf({ ...nothing, municipalityKey: '554782' }, null, null)).toEqual({ krajCode: 'CZ010', okresCode: null, municipalityKey: '554782' }));
test('a municipality that contradicts the okres is refused', () => expect(codeOf(() => placeOf({ krajCode: null, okresCode: 'CZ0513', municipalityKey: '545058' }, null, null))).toMatchObject({ code: 'TERRITORY_UNKNOWN' }));
test('with nothing said, the kraj of the project holds; a nationwide project has none', () => {
  expect(placeOf(nothing, 'CZ051', null)).toEqual({ ...nothing, krajCode: 'CZ051' });
  expect(placeOf(nothing, null, null)).toEqual(nothing);
});
