import type { EntityManager } from 'typeorm';
import { retentionPeriodSet, type RetentionCategory } from '@opora/contracts';
import { on } from '@opora/road';

/** How long records of a category are kept unless a filing and shredding plan says otherwise. */
export interface RetentionRule {
  years: number;
  /** A law or a contract asks for it: such records stay even when the person asks to be forgotten. */
  duty: boolean;
  /** Each row ends on its own day; else the records of a person in a service end together, with the last of them, so that nobody is counted twice. */
  byRow?: true;
  /** As a person is told. */
  basis: string;
  /** Where the years come from; each is to be confirmed by the kraj's own filing and shredding plan (spisový a skartační řád). */
  source: string;
}

export const RETENTION_RULES: Record<RetentionCategory, RetentionRule> = {
  ESF_EVIDENCE: { years: 10, duty: true, basis: 'doklad o podpoře z ESF', source: 'model.md §14.1: a beneficiary keeps documents about ten years (0.6, not confirmed); verify by the call’s own rules' },
  ACCESS_EVIDENCE: { years: 3, duty: true, basis: 'doklad o oprávněních k osobním údajům', source: 'no source says it: the general limitation period, three years; verify' },
  AUDIT_LOG: { years: 10, duty: true, basis: 'záznamy o přístupech k osobním údajům', source: 'no source says it: as long as the evidence they are about; verify' },
  WORK_RECORD: { years: 5, duty: false, basis: 'záznamy o odborné práci v programech', source: 'no source says it: the mark S 5 usual for working papers; verify' },
  CONTACT: { years: 3, duty: false, byRow: true, basis: 'kontaktní údaje a volby', source: 'no source says it: a clock of its own, shorter than that of evidence; verify' },
  MESSAGE: { years: 1, duty: false, byRow: true, basis: 'zprávy', source: 'reliability.md §9: what was delivered is deleted by the notifications’ own schedule; verify' },
};

/** Why, as a person is told. */
export const BASIS = Object.fromEntries(Object.entries(RETENTION_RULES).map(([category, { basis }]) => [category, basis])) as Record<RetentionCategory, string>;

/** The periods somebody set; `krajCode` is empty for the whole country. */
export type Periods = readonly { category: RetentionCategory; krajCode: string; years: number }[];

/** SQL of a category's years for a row of the kraj `kraj` names; a row without one goes by the whole country's. */
export function yearsOf(category: RetentionCategory, kraj: string | undefined, periods: Periods): string {
  const set = periods.filter((each) => each.category === category);
  const otherwise = set.find(({ krajCode }) => krajCode === '')?.years ?? RETENTION_RULES[category].years;
  const own = set.filter(({ krajCode }) => krajCode !== '');
  return kraj && own.length > 0 ? `case ${kraj} ${own.map(({ krajCode, years }) => `when '${krajCode}' then ${years}`).join(' ')} else ${otherwise} end` : String(otherwise);
}

export const readPeriods = (db: Pick<EntityManager, 'query'>): Promise<Periods> =>
  db.query('select category, kraj_code as "krajCode", years from retention_period where years is not null');

/** Keeps a period as it was set; what is older than what is known changes nothing. */
export const keepPeriod = on(retentionPeriodSet, async ({ tx }, { category, krajCode, years, version }) => {
  await tx.query(
    `insert into retention_period (category, kraj_code, years, version) values ($1, $2, $3, $4)
     on conflict (category, kraj_code) do update set years = excluded.years, version = excluded.version where retention_period.version < excluded.version`, [category, krajCode ?? '', years, version]);
});
