import { SERVICES, type ServiceName } from '@opora/contracts';
import { applicationViolations, decided, inTheWay, silent, withdrawViolations } from './code-list.rules';

const nothing = { inUse: '2027-01-01', added: [], closed: [], changed: [], affecting: [], unsettled: [], nextFile: '' };
const answer = (service: ServiceName, codes: string[] = []) => ({ service, answeredAt: '', inForceAt: null, uses: codes.map((code) => ({ refusal: 'REF_IN_USE' as const, code, what: 'lot', count: 1, messageCs: '' })) });
const all = (codes: string[] = []) => SERVICES.map((service, n) => answer(service, n === 0 ? codes : []));

describe('an edition that is to be taken into use', () => {
  const codes = (edition: string, today: string, changes = nothing, successors: { code: string; successor: string }[] = []) => applicationViolations(edition, today, changes, successors).map(({ code }) => code);
  it('is of today or before', () => expect([codes('2027-02-01', '2027-02-01'), codes('2027-02-02', '2027-02-01')]).toEqual([[], ['REF_VERSION_AHEAD']]));
  it('says something else than the list of the same day, or is of a later day', () => {
    expect([codes('2027-01-01', '2027-03-01'), codes('2027-02-01', '2027-03-01')]).toEqual([['REF_VERSION_IN_USE'], []]);
    expect(codes('2027-01-01', '2027-03-01', nothing, [{ code: '5105', successor: '5102' }])).toEqual([]);
  });
});

describe('an edition every service was asked of', () => {
  it('waits while one is silent', () => {
    const answers = all().slice(1);
    expect([decided({ answers, unsettled: [] }), silent(answers)]).toEqual([null, ['education']]);
  });
  it('is in force when nothing unsettled is in use', () => expect([decided({ answers: all(), unsettled: ['5105'] }), decided({ answers: all(['5105']), unsettled: [] })]).toEqual(['IN_FORCE', 'IN_FORCE']));
  it('is refused for every use of a code of which nothing was said', () => {
    const answers = all(['5105', '5106']);
    expect([decided({ answers, unsettled: ['5105'] }), inTheWay({ answers, unsettled: ['5105'] }).map(({ code }) => code)]).toEqual(['REFUSED', ['5105']]);
  });
  it('can be withdrawn until it is decided', () => expect((['PROPOSED', 'IN_FORCE', 'REFUSED', 'WITHDRAWN'] as const).map((state) => withdrawViolations(state).length)).toEqual([0, 1, 1, 1]));
});
