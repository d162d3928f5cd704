import { defineEvent } from '../event';

/** A project exists with these periods; sent again when it is extended. The last one sent holds. */
export const projectPeriodSet = defineEvent<{ projectId: string; code: string; krajCode: string | null; periods: readonly { from: string; to: string }[]; version: number }>(
  'project-period-set', ['education', 'networking', 'social-services', 'family-policy'],
);
