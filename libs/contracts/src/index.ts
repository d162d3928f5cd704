import { accessOpened } from './notifications/access-opened';
import { evaluationRunFinished } from './notifications/evaluation-run-finished';
import { eventReminder } from './notifications/event-reminder';
import { roundTableScheduled } from './notifications/round-table-scheduled';
import type { Notice, NotificationKind } from './notification';

export * from './calendar';
export * from './event';
export * from './events/contract-awarded';
export * from './events/organisation-changed';
export * from './events/person-registered';
export * from './events/project-period-set';
export * from './events/reminders-set';
export * from './notification';
export * from './notifications/access-opened';
export * from './notifications/evaluation-run-finished';
export * from './notifications/event-reminder';
export * from './notifications/round-table-scheduled';

/** Every kind of notice; the notifications service consumes each of them. */
export const notificationKinds = [accessOpened, evaluationRunFinished, eventReminder, roundTableScheduled] as unknown as readonly NotificationKind<Notice>[];
