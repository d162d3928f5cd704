import { accessOpened } from './notifications/access-opened';
import { evaluationRunFinished } from './notifications/evaluation-run-finished';
import { eventReminder } from './notifications/event-reminder';
import { roundTableScheduled } from './notifications/round-table-scheduled';
import { needAnswered } from './notifications/need-answered';
import { roundTableCancelled } from './notifications/round-table-cancelled';
import { roundTableInvitation } from './notifications/round-table-invitation';
import { roundTableMoved } from './notifications/round-table-moved';
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
export * from './notifications/need-answered';
export * from './notifications/round-table-cancelled';
export * from './notifications/round-table-invitation';
export * from './notifications/round-table-moved';

/** Every kind of notice; the notifications service consumes each of them. */
export const notificationKinds = [accessOpened, evaluationRunFinished, eventReminder, roundTableScheduled, roundTableInvitation, roundTableMoved, roundTableCancelled, needAnswered] as unknown as readonly NotificationKind<Notice>[];
