import { defineEvent, type Event, type EventKind } from './event';

/** What a notice is about: a record of the graph, by type and id. */
export interface About { type: string; id: string }
/** Every notice names its recipients by person id; they and their rights are read again when it is sent. */
export interface Notice { recipients: readonly string[] }

/** When the notified thing happens: in Czech local time, a whole day when there is no time. */
export interface CalendarEntry {
  /** Stays the same while the thing moves, so that the recipient's calendar moves it too. */
  uid: string;
  /** Grows with every change of the date. */
  sequence: number;
  day: string;
  /** `HH:MM`. */
  time?: string;
  endTime?: string;
  /** Length; the end where no `endTime` is stated. */
  minutes?: number;
  cancelled?: boolean;
}
/** What a notice writes into the recipient's calendar: the thing under its own name, the same whatever news of it comes. */
export interface NoticeEntry extends CalendarEntry { title: string }

/** What one kind of notice says, in Czech words that never hold personal data. */
export interface NoticeWords<P extends Notice> {
  /** What people call this kind when they choose how it comes to them; in Czech, in the plural. */
  nameCs: string;
  about(payload: P): About;
  words(payload: P): { title: string; text: string };
  /** An e-mail carries it as a calendar file. */
  calendar?(payload: P): NoticeEntry | undefined;
  /** Local time from which on an e-mail of it is of no use and is not sent any more. */
  until?(payload: P): { day: string; time: string } | undefined;
  /** The recipient has asked for it this minute: it leaves at any hour, over any limit, and to an address that is not confirmed yet. */
  asked?: boolean;
  /** The words may leave the platform: an e-mail carries them. Without this it only says that something new waits after signing in. */
  public?: boolean;
  /** Cannot be switched off: whoever does not learn of it would lose a right. */
  essential?: boolean;
}

/** One kind of notice: its name, its payload of ids, and what it says. */
export interface NotificationKind<P extends Notice> extends EventKind<P>, NoticeWords<P> {}

/** Declares a kind of notice. Sending it is sending an event to the notifications service; at most 10 000 recipients each. */
export function defineNotification<P extends Notice>(topic: string, kind: NoticeWords<P>): NotificationKind<P> {
  return Object.assign(defineEvent<P>(topic, ['notifications']), kind);
}

/** Most recipients of one event, so that its consumer never works on more at once. */
export const RECIPIENTS_AT_ONCE = 1000;

/** One notice to any number of recipients: as many events as it takes, each of at most 1 000; none for nobody. */
export const tellAll = <P extends Notice>(kind: EventKind<P>, notice: P): Event<P>[] =>
  Array.from({ length: Math.ceil(notice.recipients.length / RECIPIENTS_AT_ONCE) }, (_, at) => kind({ ...notice, recipients: notice.recipients.slice(at * RECIPIENTS_AT_ONCE, (at + 1) * RECIPIENTS_AT_ONCE) }));
