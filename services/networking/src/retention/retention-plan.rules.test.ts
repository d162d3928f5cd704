import { periodViolations } from './retention-plan.rules';

const codes = (...args: Parameters<typeof periodViolations>) => periodViolations(...args).map(({ code, limit }) => [code, limit]);

test('evidence a contract asks for is kept at least as long as the contract says', () => {
  expect(codes('ESF_EVIDENCE', 9)).toEqual([['GDPR_PERIOD_TOO_SHORT', 10]]);
  expect(codes('ESF_EVIDENCE', 10)).toEqual([]);
  expect(codes('ESF_EVIDENCE', 20)).toEqual([]);
});
test('what no law asks for may end sooner, and any period may go back to the platform’s', () => {
  expect(codes('WORK_RECORD', 1)).toEqual([]);
  expect(codes('CONTACT', 1)).toEqual([]);
  expect(codes('ESF_EVIDENCE', null)).toEqual([]);
});
test('the audit and messages have no period to set', () => {
  expect(codes('AUDIT_LOG', 20)).toEqual([['GDPR_PERIOD_FIXED', undefined]]);
  expect(codes('MESSAGE', 2)).toEqual([['GDPR_PERIOD_FIXED', undefined]]);
});
