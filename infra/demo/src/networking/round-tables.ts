import { cite } from '../evaluation/documents';

/** The day of the conference whose slides are the source; what they say is known since then. */
export const CONFERENCE_DAY = '2017-05-24';

/** P1: 4 in each of 10 ORPs and 2 regional, 42 in all (R-NET-01); round 2 in the first half of 2018 (R-NET-10); windows of the other rounds are not stated. */
export const P1_PLAN = {
  krajCode: 'CZ051', perOrp: 4, regional: 2, roundCount: 4, source: cite('family', '127'),
  orpCodes: ['5101', '5102', '5103', '5104', '5105', '5106', '5107', '5108', '5109', '5110'],
  windows: [{ number: 2, from: '2018-01-01', to: '2018-06-30', source: cite('family', '160') }],
};

/**
 * Held by the day of the conference, on days the source does not give. Which four they are follows from the code list:
 * the ten ORPs of the kraj without the six named with dates (model.md §14.7).
 */
export const HELD_BEFORE_CONFERENCE = ['5101', '5104', '5106', '5109'].map((orpCode) => ({ orpCode, source: `${cite('family', '153')}; ORP odvozeno z číselníku a ${cite('family', '155-156')}` }));

export const DATED_TABLES = [
  { orpCode: '5102', date: '2017-06-08' }, { orpCode: '5103', date: '2017-06-15' }, { orpCode: '5107', date: '2017-09-12' },
  { orpCode: '5105', date: '2017-09-22' }, { orpCode: '5108', date: '2017-10-10' }, { orpCode: '5110', date: '2017-10-19' },
].map((table) => ({ ...table, source: cite('family', '155-156') }));

/** The first regional table closes the first round; which round the second one closes is not stated (model.md §12, question 4). */
export const REGIONAL_TABLE = { closesRound: 1, date: '2017-11-30', source: cite('family', '158') };
