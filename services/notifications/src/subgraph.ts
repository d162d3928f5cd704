import { join } from 'node:path';
import { platformEntities, platformMigrations, type Subgraph } from '@opora/subgraph';
import { Contact } from './contact/contact.entity';
import { contactResolvers } from './contact/contact.resolvers';
import { Delivery } from './delivery/delivery.entity';
import { deliveryResolvers } from './delivery/delivery.resolvers';
import { deliveriesWatched, oldestDueWatched } from './delivery/delivery.watched';
import { DeliveryStep } from './delivery/delivery-step.entity';
import { sendMailSchedule } from './email/email.schedules';
import { forgetSchedule } from './forget.schedules';
import { Notice } from './inbox/notice.entity';
import { Notification } from './inbox/notification.entity';
import { notificationResolvers } from './inbox/notification.resolvers';
import { notificationSubscriptions } from './inbox/notification.subscriptions';
import { KnownPerson } from './known/known-person.entity';
import { keepPerson } from './known/known.subscriptions';
import { Notifications1763800000000 } from './migrations/1763800000000-Notifications';
import { Sending1763900000000 } from './migrations/1763900000000-Sending';
import { TimedNotices1764000000000 } from './migrations/1764000000000-TimedNotices';
import { Bounced1764500000000 } from './migrations/1764500000000-Bounced';
import { NotSent1764100000000 } from './migrations/1764100000000-NotSent';
import { CodeListImports1765000000001 } from './migrations/1765000000001-CodeListImports';
import { Confirmed1764700000000 } from './migrations/1764700000000-Confirmed';
import { KnownPeople1764400000000 } from './migrations/1764400000000-KnownPeople';
import { OwnRows1764300000000 } from './migrations/1764300000000-OwnRows';
import { Webhooks1764200000000 } from './migrations/1764200000000-Webhooks';
import { CodeListImport } from './operations/code-list-import.entity';
import { codeListResolvers } from './operations/code-list.resolvers';
import { codeListSubscriptions } from './operations/code-list.subscriptions';
import { Preference } from './preference/preference.entity';
import { preferenceResolvers } from './preference/preference.resolvers';
import { planReminders } from './timing/reminders.subscriptions';
import { subjects } from './subjects';
import { undeliveredResolvers } from './undelivered/undelivered.resolvers';
import { TimedNotice } from './timing/timed-notice.entity';
import { timedNoticesSchedule } from './timing/timed.schedules';
import { Webhook } from './webhook/webhook.entity';
import { webhookResolvers } from './webhook/webhook.resolvers';
import { sendHooksSchedule } from './webhook/webhook.schedules';

export const notifications: Subgraph = {
  name: 'notifications',
  dir: join(__dirname, '../src'),
  resolvers: [notificationResolvers, preferenceResolvers, contactResolvers, deliveryResolvers, webhookResolvers, codeListResolvers, undeliveredResolvers],
  entities: [...platformEntities, Notice, Notification, Delivery, DeliveryStep, Preference, Contact, TimedNotice, Webhook, KnownPerson, CodeListImport],
  migrations: [...platformMigrations, Notifications1763800000000, Sending1763900000000, TimedNotices1764000000000, NotSent1764100000000, Webhooks1764200000000, OwnRows1764300000000, KnownPeople1764400000000, Bounced1764500000000, Confirmed1764700000000, CodeListImports1765000000001],
  subscriptions: [...notificationSubscriptions, planReminders, keepPerson, ...codeListSubscriptions],
  protects: ['notification', 'contact', 'preference', 'known_person'],
  subjects,
  watched: [deliveriesWatched, oldestDueWatched],
  schedules: [sendMailSchedule, sendHooksSchedule, timedNoticesSchedule, forgetSchedule],
};
