import type { ErasedTable } from '@opora/contracts';
import { BASIS } from '@opora/subgraph';
import { erasureViolations, keptOf, missingOf, nobodyKeeps } from './subject.rules';

const SERVICES = ['education', 'networking'] as const;
const table = (more: Partial<ErasedTable>): ErasedTable => ({ table: 't', category: null, free: 1, kept: 0, until: null, evidence: false, recent: 0, ...more });
const esf = table({ category: 'ESF_EVIDENCE', kept: 2, until: '2029-09-30' });
const refused = (...args: Parameters<typeof erasureViolations>) => erasureViolations(...args).map(({ code, messageCs }) => [code, messageCs]);

test('nobody is forgotten before it was counted', () => {
  expect(refused(SERVICES, null, true, BASIS)).toEqual([['GDPR_DRY_RUN_FIRST', 'Nejprve spusťte anonymizaci nanečisto.']]);
});
test('a service that did not answer is named', () => {
  expect(missingOf(SERVICES, { networking: [] })).toEqual(['education']);
  expect(refused(SERVICES, { networking: [] }, true, BASIS)).toEqual([['GDPR_INCOMPLETE', 'Odpověď není úplná, chybí: education.']]);
});
test('what the law keeps refuses with its last day and its reason, unless it is known', () => {
  const answers = { education: [esf, table({ category: 'ESF_EVIDENCE', kept: 1, until: '2028-01-31' })], networking: [] };
  expect(refused(SERVICES, answers, false, BASIS)).toEqual([['GDPR_RETENTION_REQUIRED', 'Údaje je nutné uchovat do 30. 9. 2029 (doklad o podpoře z ESF).']]);
  expect(refused(SERVICES, answers, true, BASIS)).toEqual([]);
});
test('notes of access are told and never refuse', () => {
  const answers = { education: [table({ category: 'AUDIT_LOG', kept: 9, until: '2036-11-22', evidence: true })], networking: [table({ category: 'ACCESS_EVIDENCE', kept: 0, until: null })] };
  expect(refused(SERVICES, answers, false, BASIS)).toEqual([]);
  expect(keptOf(answers)).toEqual([{ category: 'AUDIT_LOG', until: '2036-11-22' }]);
});
test('a person whose periods are over is kept while one service has a duty or a recent record, and the notes of access keep nobody', () => {
  expect(nobodyKeeps({ education: [table({}), table({ category: 'AUDIT_LOG', kept: 3, until: '2036-11-22', evidence: true })], networking: [] })).toBe(true);
  expect(nobodyKeeps({ education: [esf], networking: [] })).toBe(false);
  expect(nobodyKeeps({ education: [table({ category: 'CONTACT', recent: 1 })], networking: [] })).toBe(false);
});
