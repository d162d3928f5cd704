/** One event of a calendar as a program reads it: properties by name with their parameters. */
export interface ReadEvent { [property: string]: { value: string; parameters: Record<string, string> } }
export interface ReadCalendar { properties: ReadEvent; zones: string[]; events: ReadEvent[] }

const LINE = /^([A-Z][A-Z0-9-]*)((?:;[A-Z-]+=[^;:"]+)*):(.*)$/;
const UTC = /^\d{8}T\d{6}Z$/;
const REQUIRED = ['UID', 'DTSTAMP', 'DTSTART', 'SEQUENCE', 'SUMMARY', 'STATUS'];
const unescaped = (text: string) => text.replace(/\\([\\;,nN])/g, (_, letter: string) => (letter.toLowerCase() === 'n' ? '\n' : letter));

/**
 * Reads iCalendar as strictly as RFC 5545 writes it, by its own means: lines end in CRLF and hold 75 octets at most, components close in order, what an event must have
 * stands in it once, a uid occurs once, and a time names a zone that the file brings along, is UTC or is a whole day. Throws on anything else.
 */
export function readCalendar(text: string): ReadCalendar {
  if (!text.endsWith('\r\n')) throw new Error('the last line does not end');
  const raw = text.slice(0, -2).split('\r\n');
  for (const line of raw) {
    if (/[\r\n\t\0]/.test(line)) throw new Error(`a control character in ${line}`);
    if (Buffer.byteLength(line) > 75) throw new Error(`${Buffer.byteLength(line)} octets in ${line}`);
  }
  const lines = raw.join('\r\n').replaceAll('\r\n ', '').split('\r\n');
  const open: string[] = [];
  const calendar: ReadCalendar = { properties: {}, zones: [], events: [] };
  let event: ReadEvent | undefined;
  for (const line of lines) {
    const [, name, given, value] = LINE.exec(line) ?? [];
    if (name === undefined) throw new Error(`no content line: ${line}`);
    const parameters = Object.fromEntries(given!.split(';').slice(1).map((each) => each.split('=') as [string, string]));
    if (name === 'BEGIN') { open.push(value!); if (value === 'VEVENT') { event = {}; calendar.events.push(event); } continue; }
    if (name === 'END') { if (open.pop() !== value) throw new Error(`${value} closes out of order`); if (value === 'VEVENT') event = undefined; continue; }
    if (open.at(-1) === 'VTIMEZONE' && name === 'TZID') calendar.zones.push(value!);
    const target = open.length === 1 ? calendar.properties : event;
    if (!target) continue;
    if (target[name]) throw new Error(`${name} twice`);
    target[name] = { value: unescaped(value!), parameters };
  }
  if (open.length > 0 || lines[0] !== 'BEGIN:VCALENDAR') throw new Error('the calendar is not closed');
  check(calendar);
  return calendar;
}

function check({ properties, zones, events }: ReadCalendar): void {
  if (properties['VERSION']?.value !== '2.0' || !properties['PRODID']) throw new Error('no version or product');
  const uids = events.map((event) => event['UID']?.value);
  if (new Set(uids).size < uids.length) throw new Error('a uid twice');
  for (const event of events) {
    for (const name of REQUIRED) if (!event[name]) throw new Error(`an event without ${name}`);
    if (!UTC.test(event['DTSTAMP']!.value)) throw new Error('DTSTAMP is not UTC');
    if (!/^\d+$/.test(event['SEQUENCE']!.value)) throw new Error('SEQUENCE is no number');
    for (const name of ['DTSTART', 'DTEND']) {
      const { value, parameters } = event[name] ?? { value: '20000101', parameters: { VALUE: 'DATE' } as Record<string, string> };
      const known = parameters['VALUE'] === 'DATE' ? /^\d{8}$/.test(value) : parameters['TZID'] === undefined ? UTC.test(value) : zones.includes(parameters['TZID']) && /^\d{8}T\d{6}$/.test(value);
      if (!known) throw new Error(`${name} is not a time of a known zone`);
    }
  }
}
