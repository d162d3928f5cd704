import type { TrainingForm } from './training-rule-set';

/** Kinds of events that are no further training in the sense of § 111: guidance and travel, not a course, a training event or a conference (verify). */
const NONE = new Set(['SUPERVISION', 'CONSULTATION_DAY', 'FOREIGN_TRIP']);

/** The form an attended event counts as (§ 111, verify): an accredited one is an accredited course, a conference a conference, anything else taught a training event. */
export const formOf = (kindCode: string, accredited: boolean): TrainingForm | null =>
  (NONE.has(kindCode) ? null : accredited ? 'ACCREDITED_COURSE' : kindCode === 'CONFERENCE' ? 'CONFERENCE' : 'TRAINING_EVENT');
