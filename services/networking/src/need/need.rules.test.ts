import { deleteViolations, mergeViolations, raiseViolations } from './need.rules';

const codes = (violations: readonly { code: string }[]) => violations.map(({ code }) => code);
const need = (over: object = {}) => ({ id: 'a', projectId: 'p', round: 1, addressee: 'KRAJ', mergedIntoId: null, ...over });

test('a need is raised at a held table of an ORP', () => {
  expect(raiseViolations({ level: 'ORP', status: 'HELD' }, 'KRAJ', null)).toEqual([]);
  expect(raiseViolations({ level: 'ORP', status: 'HELD' }, 'ACTOR', 'x')).toEqual([]);
  expect(codes(raiseViolations({ level: 'KRAJ', status: 'SCHEDULED' }, 'KRAJ', 'x'))).toEqual(['NET_NEED_OF_REGIONAL_TABLE', 'NET_ROUND_TABLE_NOT_HELD', 'NET_NEED_ADDRESSEE']);
});
test('needs to the kraj of one round merge', () => expect(mergeViolations([need()], need({ id: 'b' }))).toEqual([]));
test('needs of two rounds or projects do not', () => {
  expect(mergeViolations([need({ round: 2 })], need({ id: 'b' }))).toMatchObject([{ code: 'NET_MERGE_ROUND_MISMATCH', messageCs: 'Sloučit lze jen potřeby téhož kola.' }]);
  expect(codes(mergeViolations([need({ projectId: 'q' })], need({ id: 'b' })))).toEqual(['NET_MERGE_ROUND_MISMATCH']);
});
test('nor a need with itself, a merged one, or one of an actor', () => {
  expect(codes(mergeViolations([need()], need()))).toEqual(['NET_MERGE_SELF']);
  expect(codes(mergeViolations([need({ mergedIntoId: 'c' })], need({ id: 'b' })))).toEqual(['NET_NEED_MERGED']);
  expect(codes(mergeViolations([need({ addressee: 'ACTOR' })], need({ id: 'b', addressee: 'ACTOR', mergedIntoId: 'c' })))).toEqual(['NET_NEED_ADDRESSEE', 'NET_NEED_ADDRESSEE', 'NET_NEED_MERGED']);
});
test('a carried need, a merged one and one with sources are not deleted', () => {
  expect(deleteViolations({ carriedToId: null, mergedIntoId: null }, 0)).toEqual([]);
  for (const kept of [deleteViolations({ carriedToId: 't', mergedIntoId: null }, 0), deleteViolations({ carriedToId: null, mergedIntoId: 'b' }, 0), deleteViolations({ carriedToId: null, mergedIntoId: null }, 1)])
    expect(kept).toMatchObject([{ code: 'NET_NEED_CARRIED_IMMUTABLE', messageCs: 'Potřeba je přenesena na krajský stůl, nelze ji smazat, jen uzavřít.' }]);
});
