import type { RetentionCategory } from '@opora/contracts';
import type { Violation } from '@opora/kernel';
import { RETENTION_RULES } from '@opora/subgraph';

/** A filing plan may ask for more than a law or a contract does, never for less; what ends by a schedule of its own has no period to set. */
export function periodViolations(category: RetentionCategory, years: number | null): Violation[] {
  const { years: least, duty } = RETENTION_RULES[category];
  if (category === 'MESSAGE' || category === 'AUDIT_LOG') {
    return [{ code: 'GDPR_PERIOD_FIXED', field: 'input.category', actual: category, messageCs: 'Lhůtu této kategorie nelze změnit.' }];
  }
  if (years === null || !duty || years >= least) return [];
  return [{ code: 'GDPR_PERIOD_TOO_SHORT', field: 'input.years', actual: years, limit: least, messageCs: `Lhůta nesmí být kratší než ${least} let.` }];
}
