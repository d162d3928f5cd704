import { overlaps, pragueDay, type Actor } from '@opora/kernel';
import { enterWholeService, isUuid, type Context } from '@opora/subgraph';
import { In } from 'typeorm';
import type { Employment } from '../employment/employment.entity';
import { KnownProject } from '../known/known-project.entity';
import type { TrainingAbsence } from '../own-training/training-absence.entity';
import { mayOrganise, ownId } from '../people';
import { careersOf, employmentsOf, type FullCareer } from './career';
import { trainingRecord, type TrainingRecord } from './training-record.rules';
import { yearlyRulesOf } from '../training-rules/training-rule-set';

export interface OwnRecord extends TrainingRecord { personId: string; absences: TrainingAbsence[] }

const recordOf = (career: FullCareer, year: number, rules: TrainingRecord['rules']): OwnRecord => ({ personId: career.personId, absences: career.absences, ...trainingRecord(year, career, rules) });

/** The caller's own training record of a year. Throws INVALID_YEAR; FORBIDDEN for a program. */
export async function myTrainingRecord(cx: Context, year: number): Promise<OwnRecord> {
  const personId = ownId(cx.actor!);
  const rules = yearlyRulesOf(year, pragueDay(cx.now()));
  const tx = await cx.manager();
  const [career] = await careersOf(tx, [personId], await employmentsOf(tx, [personId]));
  return recordOf(career!, year, rules);
}

/** Whether an employment lies, at least in part, in a year. */
const inYear = ({ from, to }: Employment, year: number): boolean => overlaps({ from, to }, { from: `${year}-01-01`, to: `${year}-12-31` });
/** The organiser of the employer, or of its kraj. */
const organisesEmployer = (actor: Actor | null, { krajCode, organisationId }: Employment): boolean =>
  mayOrganise(actor, krajCode) || (actor?.grants ?? []).some(({ role, level, id }) => role === 'organiser' && level === 'ORGANISATION' && id === organisationId);

/**
 * The record of a year of each person, for the person and for the organiser of whoever employs them in that year; null for everybody else. What the law asks of the
 * employer cannot be read in part, so the record is whole wherever it was earned; totals of projects are only those of the organiser's own kraj. Each read of somebody
 * else is noted. Throws INVALID_YEAR.
 */
export async function trainingRecordsOf(cx: Context, personIds: readonly string[], year: number): Promise<(OwnRecord | null)[]> {
  const rules = yearlyRulesOf(year, pragueDay(cx.now()));
  const asked = [...new Set(personIds.filter(isUuid))];
  const { records, employers } = await cx.db.transaction(async (tx) => {
    await enterWholeService(tx, cx.reader);
    const employments = asked.length === 0 ? [] : await employmentsOf(tx, asked);
    const through = new Map(asked.map((id) => [id, employments.find((each) => each.personId === id && inYear(each, year) && organisesEmployer(cx.reader, each))]));
    const careers = await careersOf(tx, asked.filter((id) => id === cx.actor!.sub || through.get(id)), employments);
    const projects = new Map((await tx.findBy(KnownProject, { projectId: In([...new Set(careers.flatMap(({ items }) => items.flatMap(({ projectId }) => projectId ?? [])))]) })).map((project) => [project.projectId, project]));
    const shown = careers.map((career) => {
      const record = recordOf(career, year, rules);
      return career.personId === cx.actor!.sub ? record : { ...record, projectTotals: record.projectTotals.filter(({ projectId }) => mayOrganise(cx.reader, projects.get(projectId)?.krajCode ?? null)) };
    });
    return { records: new Map(shown.map((record) => [record.personId, record])), employers: through };
  });
  const others = [...records.keys()].filter((id) => id !== cx.actor!.sub);
  await cx.auditRead('readTrainingRecord', 'Person', others.map((id) => ({ id, krajCode: employers.get(id)?.krajCode ?? null })), ['trainingRecord']);
  return personIds.map((id) => records.get(id) ?? null);
}
