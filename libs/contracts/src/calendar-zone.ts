import { pragueDay, pragueTime } from '@opora/kernel';

const ZONE = 'Europe/Prague';

/** The time zone of Czechia for readers that know none by its name (RFC 5545 §3.6.5), with the rule that has held since 1996. */
export const ZONE_LINES: readonly string[] = [
  'BEGIN:VTIMEZONE', `TZID:${ZONE}`,
  'BEGIN:DAYLIGHT', 'DTSTART:19970330T020000', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'TZNAME:CEST', 'END:DAYLIGHT',
  'BEGIN:STANDARD', 'DTSTART:19961027T030000', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'TZNAME:CET', 'END:STANDARD',
  'END:VTIMEZONE',
];

/** An instant as the wall clock of Czechia, with the name of its zone. */
export const inZone = (property: string, instant: Date): string => `${property};TZID=${ZONE}:${pragueDay(instant).replaceAll('-', '')}T${pragueTime(instant).replace(':', '')}00`;
