import { figure, hiddenFigure, hours, pragueDay, readsExactly, type Figure } from '@opora/kernel';
import { tallied, type Context } from '@opora/subgraph';
import { territory } from '@opora/territory';
import { ATTENDED_MINUTES } from '../attendance/recording';
import { NATIONWIDE } from '../scope';
import { ParticipationPublication } from './participation-publication.entity';
import { assertYear, type Counted } from './participation.rules';
import { dayOfYear, PARTICIPANTS } from './participation.tally';

export interface EducationParticipation { krajCode: string; year: number; participants: Figure; attendedHours: Figure }
export interface EducationParticipationOfYear { year: number; publishedOn: string | null; kraje: EducationParticipation[]; total: Figure }

/** Every kraj in Czech order, and what belongs to none. */
export const everyKraj = (): string[] => [...territory.kraje().map(({ code }) => code), NATIONWIDE];

/** What each kraj counts in a year, from the running counts. */
export async function countedIn(cx: Pick<Context, 'rows'>, krajCodes: readonly string[], year: number): Promise<Counted[]> {
  const year31 = `${year}-12-31`;
  const counts = await tallied(cx, { metrics: [PARTICIPANTS, ATTENDED_MINUTES], krajCodes, from: dayOfYear(year), asOf: year31, by: ['kraj'] });
  const of = (krajCode: string, metric: string) => Number(counts.find((each) => each.krajCode === krajCode && each.metric === metric)?.amount ?? 0);
  return krajCodes.map((krajCode) => ({ krajCode, participants: of(krajCode, PARTICIPANTS), minutes: of(krajCode, ATTENDED_MINUTES) }));
}

/** Participation in each kraj: exact for its own people, as it was published for everybody else. Throws INVALID_YEAR. */
export async function participationOf(cx: Context, krajCodes: readonly string[], year: number): Promise<EducationParticipation[]> {
  return shownOf(cx, krajCodes, year, await publishedIn(cx, year));
}

/** All kraje and the total. Throws INVALID_YEAR. */
export async function participationOfYear(cx: Context, year: number): Promise<EducationParticipationOfYear> {
  const published = await publishedIn(cx, year);
  const kraje = await shownOf(cx, everyKraj(), year, published);
  return { year, publishedOn: published?.publishedOn ?? null, kraje, total: totalOf(cx, kraje, year, published) };
}

async function publishedIn(cx: Context, year: number): Promise<ParticipationPublication | null> {
  assertYear(year, pragueDay(cx.now()));
  return (await cx.manager()).findOneBy(ParticipationPublication, { year });
}

async function shownOf(cx: Context, krajCodes: readonly string[], year: number, published: ParticipationPublication | null): Promise<EducationParticipation[]> {
  const own = krajCodes.filter((code) => readsExactly(cx.actor, placeOf(code)));
  const exact = own.length === 0 ? [] : await countedIn(cx, own, year);
  return krajCodes.map((krajCode) => {
    const known = exact.find((each) => each.krajCode === krajCode) ?? published?.kraje.find((each) => each.krajCode === krajCode);
    const none = { asOf: `${year}-12-31`, ...(known ? {} : { reason: 'NOT_YET_COMPUTED' as const }) };
    const [people, time] = [figure({ unit: 'person', ...none }), figure({ unit: 'hour', ...none })];
    if (!known || known.participants === 0) return { krajCode, year, participants: people, attendedHours: time };
    if (known.participants === null) return { krajCode, year, participants: hiddenFigure(people), attendedHours: hiddenFigure(time) };
    return { krajCode, year, participants: { ...people, value: String(known.participants), reason: null }, attendedHours: { ...time, value: hours(known.minutes!), reason: null } };
  });
}

/** Whoever knows one kraj exactly could take it away from the total: then it is told only where nothing is hidden. */
function totalOf(cx: Context, kraje: readonly EducationParticipation[], year: number, published: ParticipationPublication | null): Figure {
  const none = figure({ unit: 'person', asOf: `${year}-12-31` });
  const own = kraje.filter(({ krajCode }) => readsExactly(cx.actor, placeOf(krajCode)));
  const known = (all: readonly EducationParticipation[]) => all.reduce((sum, { participants }) => sum + Number(participants.value ?? 0), 0);
  const told = (count: number): Figure => (count === 0 && known(kraje) === 0 ? none : { ...none, value: String(count), reason: null });
  if (own.length === kraje.length) return told(known(kraje));
  if (!published) return { ...none, reason: 'NOT_YET_COMPUTED' };
  const hidden = published.kraje.some(({ participants }) => participants === null);
  return published.total === null || (own.length > 0 && hidden) ? hiddenFigure(none) : told(published.total);
}

const placeOf = (krajCode: string): string | null => (krajCode === NATIONWIDE ? null : krajCode);
