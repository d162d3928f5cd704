import type { Day, Violation } from '@opora/kernel';
import { accreditationProblems, type Accredited } from '../accreditation/accreditation.rules';
import { statusProblems, type EventStatus } from '../event/event.rules';
import { capacityRequired, type Norm } from '../kind/kind.rules';
import { countProblems, hoursProblems, type PlannedSession, type TopicLength } from '../session/session.rules';

export interface Publishable {
  status: EventStatus; titleCs: string; venue: string | null; online: boolean; ofSeries: boolean;
  topic: TopicLength | null; sessions: readonly PlannedSession[]; accreditation: Accredited | null; capacity: number | null; norm: Norm;
}

/** What keeps a seminar from being published: its days (R-EDU-03), its hours (R-EDU-02), its accreditation (R-EDU-08), a ceiling without a capacity (R-EDU-16). */
export function publishProblems({ status, ofSeries, topic, sessions, accreditation, capacity, norm }: Publishable, field: string): Violation[] {
  const days = sessions.map(({ date }) => date);
  return [
    ...statusProblems(status, ['PLANNED'], field),
    ...(topic ? countProblems(topic, sessions, field) : sessions.length === 0 ? [noDay(field)] : []),
    ...(topic && sessions.length > 0 ? hoursProblems(topic, sessions, field) : []),
    ...(ofSeries && days.length > 0 ? accreditationProblems(accreditation, days, field) : []),
    ...capacityRequired(norm, capacity, field),
  ];
}

const noDay = (field: string): Violation => ({ code: 'EDU_SESSION_COUNT', rule: 'R-EDU-03', field, actual: 0, limit: 1, messageCs: 'Akce nemá žádný termín.' });

/** Publishing without a venue is allowed, but people will ask. */
export const publishWarnings = ({ venue, online, titleCs }: Publishable, field: string): Violation[] =>
  (venue !== null || online ? [] : [{ code: 'EDU_VENUE_MISSING', field, messageCs: `Akce „${titleCs}“ nemá místo konání.` }]);

/** Registration ends before the first day, or on it. */
export const closingProblems = (closesOn: Day | null, first: Day | undefined, field: string): Violation[] =>
  (closesOn === null || first === undefined || closesOn <= first ? [] : [{ code: 'EDU_REGISTRATION_AFTER_START', field, actual: closesOn, limit: first, messageCs: 'Přihlašování musí skončit nejpozději v den zahájení.' }]);
