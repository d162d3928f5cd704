import { cite } from '../evaluation/documents';

const at = (lines: string) => cite('family', lines);
/** The day of the source: the opening conference where it was presented. */
const PRESENTED = '2017-05-24';

/** Five topics; the source says «hodin» and not whether of 60 or 45 minutes (model.md §12, question 1). */
export const TOPICS = [
  { code: 'T1', titleCs: 'Úvod do práce s dítětem, jehož rodič je uživatelem návykových látek', titleEn: 'Introduction to work with a child whose parent uses addictive substances', days: 2, amount: '16' },
  { code: 'T2', titleCs: 'Úvod do práce s dítětem s psychiatrickou diagnózou', titleEn: 'Introduction to work with a child with a psychiatric diagnosis', days: 2, amount: '16' },
  { code: 'T3', titleCs: 'Úvod do práce s rodinou, jejímž členem je osoba se zdravotním postižením', titleEn: 'Introduction to work with a family with a member with a disability', days: 1, amount: '8' },
  { code: 'T4', titleCs: 'Úvod do práce s rodinou z odlišného sociokulturního prostředí', titleEn: 'Introduction to work with a family from a different sociocultural background', days: 1, amount: '8' },
  { code: 'T5', titleCs: 'Úvod do viktimologie – se zaměřením na syndrom CAN a oběti domácího násilí', titleEn: 'Introduction to victimology: CAN syndrome and victims of domestic violence', days: 1, amount: '8' },
].map((topic, n) => ({ ...topic, unit: 'NOT_STATED', source: at(String(111 + n)) }));

/** September 2017 to September 2019; the tender «by the end of May», the contract «by the end of August 2017». No date of a seminar is stated. */
export const SERIES = {
  krajCode: 'CZ051', titleCs: 'Vzdělávání zaměstnanců dotčených subjektů v metodách sociální práce s rodinou s dětmi', okresCodes: ['CZ0511', 'CZ0512', 'CZ0513', 'CZ0514'],
  window: { from: '2017-09-01', to: '2019-09-30' }, minCapacity: 20, targetSeminars: 20, hoursPerOkres: '56', twoDayTopics: 2,
  tenderAnnouncedBy: '2017-05-31', contractBy: '2017-08-31', statedOn: PRESENTED, source: at('81-101'),
};

export const STAFF_TRAINING = { completions: 144, workers: 12, statedOn: PRESENTED, source: at('57') };

export const CONFERENCE = {
  kind: 'CONFERENCE', titleCs: 'Úvodní konference k projektům Libereckého kraje', venue: 'Krajský úřad Libereckého kraje', mode: 'IN_PERSON',
  sessions: [{ date: PRESENTED }], plannedOn: PRESENTED, source: at('9-11'),
};

/** Josefův Důl is the name of two municipalities and the source does not say which, so it stays a text (model.md §0.1). */
export const GOOD_PRACTICE = {
  kind: 'GOOD_PRACTICE_SEMINAR', titleCs: 'Seminář dobré praxe', venue: 'Penzion Perla Jizery', venueIsPreliminary: true, place: 'Josefův Důl', mode: 'IN_PERSON',
  sessions: [{ date: '2017-09-14' }, { date: '2017-09-15' }], plannedOn: PRESENTED, source: at('186-192'),
};

export const VIDEO_PLAN = { kind: 'VIDEO', target: 4, subjects: ['OSPOD', 'AUTHORISED_PERSON', 'SAS', 'NZDM'], statedOn: PRESENTED, source: at('168-174') };
export const VIDEOS = [
  { subject: 'OSPOD', titleCs: 'Činnost orgánů sociálně-právní ochrany dětí' },
  { subject: 'AUTHORISED_PERSON', titleCs: 'Činnost pověřených osob k výkonu sociálně-právní ochrany dětí' },
  { subject: 'SAS', titleCs: 'Činnost sociálně aktivizačních služeb pro rodiny s dětmi' },
  { subject: 'NZDM', titleCs: 'Činnost nízkoprahových zařízení pro děti a mládež' },
].map((video) => ({ ...video, kind: 'VIDEO', plannedOn: PRESENTED, source: at('168-172') }));
