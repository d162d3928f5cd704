import { offerProblems, remainingAfter } from './waiting.rules';

const offer = { state: 'OPEN' as const, expiresAt: new Date('2017-09-05T10:00:00Z') };

test('an offer is answered until its moment, not at it', () => {
  expect(offerProblems(offer, new Date('2017-09-05T09:59:59Z'))).toEqual([]);
  expect(offerProblems(offer, new Date('2017-09-05T10:00:00Z'))).toMatchObject([{ code: 'EDU_OFFER_EXPIRED', messageCs: 'Nabídka vypršela 5. 9. 2017 12:00.' }]);
});
test('an offer is answered once', () => expect(offerProblems({ ...offer, state: 'DECLINED' }, new Date('2017-09-05T09:00:00Z'))).toMatchObject([{ code: 'EDU_OFFER_ANSWERED' }]));
test('a declined date is not offered again, the others are', () => expect(remainingAfter(['a', 'b', 'c'], 'b')).toEqual(['a', 'c']));
