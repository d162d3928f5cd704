import type { Day } from '@opora/kernel';
import type { Ministry } from '../accreditation/accreditation.rules';
import type { EventMode } from '../event/event.rules';

/** Everything a certificate says; whoever issues it gives every word, nothing is invented here. */
export interface CertificateFacts {
  number: string;
  holderName: string;
  /** What was completed: the topic, or the event where it has no single topic. */
  titleCs: string;
  /** Kind of event, for example «vzdělávací seminář». */
  kindCs: string;
  /** The days the holder attended, in order. */
  days: readonly Day[];
  place: string | null;
  mode: EventMode | null;
  /** Attended minutes: the truth behind hours and lessons (R-EDU-11). */
  minutes: number;
  accreditation: { ministry: Ministry; number: string } | null;
  lecturers: readonly string[];
  organiser: string;
  /** Name and office of who signs; an empty line for a hand when absent. */
  signatory: { name: string; roleCs: string } | null;
  issuedOn: Day;
  issuedAt: string | null;
  /** Who pays: project, registration number, fund; each a line of its own. */
  funderLines: readonly string[];
  verification: { code: string; url: string };
}
