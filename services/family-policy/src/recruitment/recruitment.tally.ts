import { tally } from '@opora/subgraph';
import type { EntityManager } from 'typeorm';
import type { RecruitmentActivity } from './recruitment-activity.entity';

/** Done activities on the day they were done; the part of the count is the organisation that did them. */
export const RECRUITMENT_DONE = 'recruitment-done';

/** Counts a done activity, or takes it back with -1. */
export const countDone = (tx: EntityManager, { krajCode, projectId, organisationId, date }: RecruitmentActivity, by: 1 | -1): Promise<void> =>
  tally(tx, [{ metric: RECRUITMENT_DONE, krajCode, territoryCode: organisationId, projectId, day: date, by }]);

/** The same count out of the activities themselves. */
export const recruitmentFacts = `
  select '${RECRUITMENT_DONE}' as metric, kraj_code, organisation_id::text as territory_code, project_id, date as day, 1 as amount from recruitment_activity where state = 'DONE'`;
