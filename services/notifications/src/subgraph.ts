import { join } from 'node:path';
import { platformEntities, platformMigrations, type Subgraph } from '@opora/subgraph';
import { Contact } from './contact/contact.entity';
import { Delivery } from './delivery/delivery.entity';
import { Notice } from './inbox/notice.entity';
import { Notification } from './inbox/notification.entity';
import { notificationResolvers } from './inbox/notification.resolvers';
import { notificationSubscriptions } from './inbox/notification.subscriptions';
import { Notifications1763800000000 } from './migrations/1763800000000-Notifications';
import { Preference } from './preference/preference.entity';
import { preferenceResolvers } from './preference/preference.resolvers';

export const notifications: Subgraph = {
  name: 'notifications',
  dir: join(__dirname, '../src'),
  resolvers: [notificationResolvers, preferenceResolvers],
  entities: [...platformEntities, Notice, Notification, Delivery, Preference, Contact],
  migrations: [...platformMigrations, Notifications1763800000000],
  subscriptions: notificationSubscriptions,
};
