import { defineEvent, SERVICES } from '../event';
import type { RetentionCategory } from './subject-erasure';

/**
 * How long records of a category are kept in a kraj (`krajCode` null: wherever no kraj says otherwise), by its filing and shredding plan.
 * `years` null: as the platform has it. The last one sent holds.
 */
export const retentionPeriodSet = defineEvent<{ category: RetentionCategory; krajCode: string | null; years: number | null; version: number }>('retention-period-set', SERVICES);
