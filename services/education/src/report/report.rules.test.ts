import { askedProblems, dueOn, endProblems, lateWarnings, missingProblems, ownProblems, reportDateProblems, stateProblems, type Reported } from './report.rules';

const TRIP = { reportDays: 30, reportSections: ['TRAVELLERS', 'DATES', 'PLACE', 'HOSTS', 'FINDINGS', 'RECOMMENDATIONS'] as const };
const norm = { ...TRIP, reportSections: [...TRIP.reportSections] };
const empty: Reported = { from: null, to: null, placeCs: null, delegationCs: null, travellerIds: [], hosts: [], findingsCs: null, recommendationsCs: null };
const whole: Reported = { from: '2018-06-04', to: '2018-06-06', placeCs: 'Slovensko', delegationCs: '2 metodici', travellerIds: [], hosts: [{ name: 'Zkušební úřad', placeCs: null }], findingsCs: 'x', recommendationsCs: 'y' };
const event = { status: 'HELD', startsOn: '2018-06-04', endsOn: '2018-06-06', heldOn: '2018-06-06' };

describe('R-EDU-21: a kind of event that asks for a report', () => {
  test('is a row of data: one without days asks for none', () => expect([askedProblems(norm), askedProblems({ reportSections: ['FINDINGS'] })]).toMatchObject([[], [{ code: 'EDU_REPORT_NOT_ASKED', rule: 'R-EDU-21', messageCs: 'Z akce tohoto druhu se zpráva neodevzdává.' }]]));
  test('has it due so many days after the last day, or after the day it is known to be held by', () =>
    expect([dueOn(norm, event), dueOn(norm, { endsOn: null, heldOn: '2021-07-07' }), dueOn(norm, { endsOn: null, heldOn: null }), dueOn({}, event)]).toEqual(['2018-07-06', '2021-08-06', null, null]));
  test('names everything that is missing at once', () => expect(missingProblems(norm, empty).map(({ field, messageCs }) => [field, messageCs])).toEqual([
    ['report.delegationCs', 'Zpráva není úplná, doplňte: kdo se účastnil.'], ['report.from', 'Zpráva není úplná, doplňte: termín.'], ['report.placeCs', 'Zpráva není úplná, doplňte: stát a místo.'],
    ['report.hosts', 'Zpráva není úplná, doplňte: navštívené organizace.'], ['report.findingsCs', 'Zpráva není úplná, doplňte: zjištění.'], ['report.recommendationsCs', 'Zpráva není úplná, doplňte: doporučení.'],
  ]));
  test('asks for nothing more than its data say', () => expect([missingProblems(norm, whole), missingProblems(norm, { ...whole, delegationCs: null, travellerIds: ['p'] }), missingProblems({ reportDays: 30, reportSections: ['FINDINGS'] }, { ...empty, findingsCs: 'x' }), missingProblems({ reportDays: 30 }, empty)]).toEqual([[], [], [], []]));
});

describe('the days of a report', () => {
  test('cover those of the event, the journey may be longer', () => {
    expect(reportDateProblems({ from: '2018-06-03', to: '2018-06-07' }, event)).toEqual([]);
    expect(reportDateProblems({ from: '2018-06-05', to: '2018-06-06' }, event)).toMatchObject([{ code: 'EDU_REPORT_DATES', actual: '2018-06-05 – 2018-06-06', messageCs: 'Termín ve zprávě nezahrnuje celou akci (4. 6. 2018 – 6. 6. 2018).' }]);
  });
  test('come in pairs and in order', () => expect([reportDateProblems({ from: '2018-06-04', to: null }, event)[0]!.field, reportDateProblems({ from: '2018-06-07', to: '2018-06-06' }, event)[0]!.code, reportDateProblems({ from: null, to: null }, event)]).toEqual(['input.to', 'DATE_RANGE_REVERSED', []]));
  test('of an undated event may be any', () => expect(reportDateProblems(whole, { startsOn: null, endsOn: null })).toEqual([]));
});

describe('a report is submitted', () => {
  test('on the last day or later, not before, and not of a cancelled event', () => {
    expect(endProblems(event, null, '2018-06-06')).toEqual([]);
    expect(endProblems(event, null, '2018-06-05')).toMatchObject([{ code: 'EDU_REPORT_TOO_EARLY', limit: '2018-06-06', messageCs: 'Zprávu lze odevzdat až po skončení akce.' }]);
    expect(endProblems(event, '2018-06-08', '2018-06-07')).toHaveLength(1);
    expect(endProblems({ status: 'PLANNED', startsOn: null, endsOn: null, heldOn: null }, null, '2018-06-07')).toHaveLength(1);
    expect(endProblems({ ...event, status: 'CANCELLED' }, null, '2018-06-07')).toMatchObject([{ messageCs: 'Akce je zrušená, zpráva se z ní neodevzdává.' }]);
  });
  test('late with a warning', () => expect([lateWarnings('2018-07-06', '2018-07-06'), lateWarnings('2018-07-06', '2018-07-07'), lateWarnings(null, '2018-07-07')]).toMatchObject([[], [{ code: 'EDU_REPORT_LATE', messageCs: 'Zpráva měla být odevzdána do 6. 7. 2018.' }], []]));
  test('and accepted by somebody else', () => expect([ownProblems('a', 'a'), ownProblems('a', 'b')]).toMatchObject([[{ code: 'SELF_APPROVAL_FORBIDDEN', messageCs: 'Vlastní zprávu nelze přijmout.' }], []]));
  test('once', () => expect(stateProblems('ACCEPTED', ['DRAFT', 'RETURNED'])).toMatchObject([{ code: 'EDU_REPORT_STATE', actual: 'ACCEPTED', messageCs: 'Zpráva je přijatá, tuto změnu nelze provést.' }]));
});
