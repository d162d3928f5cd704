import { defineEvent, type EventKind } from './event';

/** What a notice is about: a record of the graph, by type and id. */
export interface About { type: string; id: string }
/** Every notice names its recipients by person id; they and their rights are read again when it is sent. */
export interface Notice { recipients: readonly string[] }

/** One kind of notice: its name, its payload of ids, and its Czech words, which never hold personal data. */
export interface NotificationKind<P extends Notice> extends EventKind<P> {
  about(payload: P): About;
  words(payload: P): { title: string; text: string };
}

/** Declares a kind of notice. Sending it is sending an event to the notifications service. */
export function defineNotification<P extends Notice>(topic: string, kind: { about(payload: P): About; words(payload: P): { title: string; text: string } }): NotificationKind<P> {
  return Object.assign(defineEvent<P>(topic, ['notifications']), kind);
}
