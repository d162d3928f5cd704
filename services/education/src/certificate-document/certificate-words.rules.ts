import { formatDateCs, MINUTES_IN, type Day } from '@opora/kernel';
import type { Ministry } from '../accreditation/accreditation.rules';
import type { EventMode } from '../event/event.rules';

type Forms = readonly [one: string, few: string, many: string];
const HOUR: Forms = ['hodina', 'hodiny', 'hodin'];
const LESSON: Forms = ['vyučovací hodina', 'vyučovací hodiny', 'vyučovacích hodin'];
const MINUTE: Forms = ['minuta', 'minuty', 'minut'];

const spaced = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
const counted = (count: number, [one, few, many]: Forms) => `${spaced(count)}\u00a0${count === 1 ? one : count >= 2 && count <= 4 ? few : many}`;

function inUnits(minutes: number, unit: keyof typeof MINUTES_IN, forms: Forms): string {
  const [whole, rest] = [Math.floor(minutes / MINUTES_IN[unit]), minutes % MINUTES_IN[unit]];
  return [whole > 0 || rest === 0 ? counted(whole, forms) : null, rest > 0 ? counted(rest, MINUTE) : null].filter(Boolean).join(' a ');
}

/** R-EDU-11: minutes in hours of 60 minutes; whole hours and the minutes left, so that nothing is rounded. */
export const hoursCs = (minutes: number): string => inUnits(minutes, 'HOUR', HOUR);
/** R-EDU-11: minutes in lessons of 45 minutes; whole lessons and the minutes left. */
export const lessonsCs = (minutes: number): string => inUnits(minutes, 'LESSON', LESSON);

const LISTED_DAYS = 8;
/** Days as a sentence holds them: `20. 9. 2017 a 21. 9. 2017`; of many days the first, the last and how many. */
export function daysCs(days: readonly Day[]): string {
  const said = days.map((day) => formatDateCs(day).replaceAll(' ', '\u00a0'));
  if (said.length > LISTED_DAYS) return `od ${said[0]} do ${said.at(-1)} (${said.length} dnů)`;
  return said.length < 2 ? said.join('') : `${said.slice(0, -1).join(', ')} a ${said.at(-1)}`;
}

const MINISTRY_CS: Record<Ministry, string> = {
  MPSV: 'Ministerstvo práce a sociálních věcí', MSMT: 'Ministerstvo školství, mládeže a tělovýchovy', MV: 'Ministerstvo vnitra',
};
/** The accreditation as a certificate names it. */
export const accreditationCs = ({ ministry, number }: { ministry: Ministry; number: string }): string => `č. ${number}, ${MINISTRY_CS[ministry]}`;

/** How the event was attended. */
export const MODE_CS: Record<EventMode, string> = { IN_PERSON: 'prezenčně', ONLINE: 'online', HYBRID: 'prezenčně i online' };
