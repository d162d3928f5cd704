import { announceViolations, orderViolations, tenderStepViolations } from './evaluation.rules';

const done = (...kinds: ('ENTRY' | 'ONGOING' | 'FINAL')[]) => kinds.map((kind) => ({ kind, submittedOn: '2018-01-01' }));
const messages = (violations: readonly { code: string; messageCs: string }[]) => violations.map(({ code, messageCs }) => `${code} ${messageCs}`);

describe('R-EVA-01: entry, then ongoing, then final', () => {
  it('a final one without an entry is refused with everything that is missing', () => {
    expect(messages(orderViolations([], [], 'FINAL'))).toEqual(['EVA_ORDER Chybí vstupní evaluace.', 'EVA_ORDER Chybí průběžná evaluace.']);
  });
  it('each kind waits for the one before to be submitted', () => {
    expect(orderViolations([], [], 'ENTRY')).toEqual([]);
    expect(messages(orderViolations([], [{ kind: 'ENTRY', submittedOn: null }], 'ONGOING'))).toEqual(['EVA_ORDER Ještě není odevzdána vstupní evaluace.']);
    expect(orderViolations([], done('ENTRY'), 'ONGOING')).toEqual([]);
    expect(orderViolations([], done('ENTRY', 'ONGOING'), 'ONGOING')).toEqual([]);
    expect(orderViolations([], done('ENTRY', 'ONGOING', 'ONGOING'), 'FINAL')).toEqual([]);
  });
  it('entry and final happen once, and nothing follows the final one', () => {
    expect(orderViolations([], done('ENTRY'), 'ENTRY')).toHaveLength(1);
    expect(orderViolations([], done('ENTRY', 'ONGOING', 'FINAL'), 'FINAL')).toHaveLength(1);
    expect(orderViolations([], done('ENTRY', 'ONGOING', 'FINAL'), 'ONGOING')).toHaveLength(1);
  });
  it('a plan without an entry evaluation asks for none', () => expect(orderViolations(['ONGOING', 'FINAL'], done('ONGOING'), 'FINAL')).toEqual([]));
});

describe('R-EVA-02: MPSV approves before a tender is announced', () => {
  it.each([null, 'PREPARED', 'AT_MPSV'] as const)('a tender that is %s is not announced', (state) => {
    expect(messages(announceViolations(state))).toEqual(['EVA_TENDER_NOT_APPROVED Zadávací dokumentaci musí schválit MPSV.']);
  });
  it('an approved one is, and only what is at MPSV is approved', () => {
    expect([tenderStepViolations('APPROVED', 'ANNOUNCED'), tenderStepViolations('AT_MPSV', 'APPROVED')]).toEqual([[], []]);
    expect(messages(tenderStepViolations('PREPARED', 'APPROVED'))[0]).toMatch(/^EVA_TENDER_STEP/);
  });
});
