import { tenderProblems, tenderWarnings } from './tender.rules';

const TODAY = '2017-09-10';
const won = { announcedOn: '2017-05-29', contractSignedOn: '2017-08-31', contractorId: 'c' };
const nothing = { announcedOn: null, contractSignedOn: null, contractorId: null };
const PLAN = { tenderAnnouncedBy: '2017-05-31', contractBy: '2017-08-31' };
const codes = (tender: object) => tenderProblems({ ...won, ...tender }, TODAY).map(({ code, field, actual, limit, messageCs }) => [code, field, actual, limit, messageCs]);

test('a tender that went as its steps go is refused nothing, each step known or not', () => {
  for (const tender of [won, nothing, { ...nothing, announcedOn: '2017-05-29' }, { ...won, announcedOn: null }, { ...nothing, contractorId: 'c' }, { ...won, contractSignedOn: '2017-05-29' }]) expect(tenderProblems(tender, TODAY)).toEqual([]);
});
test('today has come, tomorrow has not', () => {
  expect(codes({ contractSignedOn: TODAY })).toEqual([]);
  expect(codes({ announcedOn: '2017-09-11', contractSignedOn: '2017-09-12' })).toEqual([
    ['AS_OF_IN_FUTURE', 'input.announcedOn', '2017-09-11', TODAY, 'Datum nesmí být v budoucnu.'], ['AS_OF_IN_FUTURE', 'input.contractSignedOn', '2017-09-12', TODAY, 'Datum nesmí být v budoucnu.'],
  ]);
});
test('a contract before the announcement, and one with nobody, are refused', () =>
  expect(codes({ contractSignedOn: '2017-05-28', contractorId: null })).toEqual([
    ['EDU_TENDER_ORDER', 'input.contractSignedOn', '2017-05-28', '2017-05-29', 'Smlouva nemohla být uzavřena dřív, než byla zakázka vyhlášena (29. 5. 2017).'],
    ['EDU_TENDER_CONTRACTOR', 'input.contractorId', undefined, undefined, 'Uveďte dodavatele, se kterým je smlouva uzavřena.'],
  ]));
test('announced by the end of May and contract by the end of August 2017: the last day is in time, the next one is late', () => {
  expect(tenderWarnings({ ...won, announcedOn: '2017-05-31' }, PLAN)).toEqual([]);
  expect(tenderWarnings({ ...won, announcedOn: '2017-06-01', contractSignedOn: '2017-09-01' }, PLAN)).toEqual([
    { code: 'EDU_TENDER_LATE', field: 'input.announcedOn', actual: '2017-06-01', limit: '2017-05-31', messageCs: 'Zakázka byla vyhlášena později, než bylo v plánu (nejpozději 31. 5. 2017).' },
    { code: 'EDU_TENDER_LATE', field: 'input.contractSignedOn', actual: '2017-09-01', limit: '2017-08-31', messageCs: 'Smlouva byla uzavřena později, než bylo v plánu (nejpozději 31. 8. 2017).' },
  ]);
});
test('without a planned day, or without a day, nothing is late', () => {
  expect(tenderWarnings({ ...won, announcedOn: '2019-01-01' }, { tenderAnnouncedBy: null, contractBy: null })).toEqual([]);
  expect(tenderWarnings(nothing, PLAN)).toEqual([]);
});
