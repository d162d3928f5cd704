import { anyone, signedIn } from '@opora/kernel';
import { mutation, query, type ResolverMap } from '@opora/subgraph';
import { closeCalendarFeed, renewCalendarFeed } from './calendar.commands';
import type { CalendarFeed } from './calendar-feed.entity';
import { addressOf, calendarByToken, myCalendar, myCalendarFeed } from './calendar.queries';

export const calendarResolvers: ResolverMap = {
  Query: {
    myCalendar: query(signedIn, (cx) => myCalendar(cx)),
    myCalendarFeed: query(signedIn, (cx) => myCalendarFeed(cx)),
    calendarByToken: query(anyone, (cx, { token }: { token: string }) => calendarByToken(cx, token)),
  },
  Mutation: { renewCalendarFeed: mutation(renewCalendarFeed), closeCalendarFeed: mutation(closeCalendarFeed) },
  CalendarFeed: { url: (feed: CalendarFeed) => addressOf(feed) },
};
