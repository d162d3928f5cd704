import { Record } from '@opora/subgraph';
import { Check, Column, Entity, Index } from 'typeorm';

/** A plan of one seminar of each topic in each okres of a kraj (model.md §3.1, activity 2A). */
@Entity('seminar_series')
@Index('seminar_series_of_project', ['projectId'])
@Index('seminar_series_of_kraj', ['krajCode'])
@Check('seminar_series_tender_order', `"contract_signed_on" >= "tender_announced_on"`)
@Check('seminar_series_contract_with_somebody', `"contract_signed_on" IS NULL OR "contractor_id" IS NOT NULL`)
export class SeminarSeries extends Record {
  @Column({ type: 'uuid' }) projectId: string;
  @Column({ type: 'text' }) krajCode: string;
  @Column({ type: 'text' }) titleCs: string;
  @Column({ type: 'uuid', array: true }) topicIds: string[];
  @Column({ type: 'text', array: true }) okresCodes: string[];
  /** First and last day on which a seminar may happen (R-EDU-09). */
  @Column({ type: 'date' }) windowFrom: string;
  @Column({ type: 'date' }) windowTo: string;
  /** Floor of every seminar's capacity (R-EDU-04). */
  @Column({ type: 'int' }) minCapacity: number;
  /** Planned number of seminars (R-EDU-01). */
  @Column({ type: 'int' }) targetSeminars: number;
  /** Planned hours in each okres as declared (R-EDU-02). */
  @Column({ type: 'numeric' }) hoursPerOkres: string;
  /** How many of the topics take two days (R-EDU-03). */
  @Column({ type: 'smallint' }) twoDayTopics: number;
  /** The plan of the small-scale tender (VZMR): the last day to announce it, and to sign the contract. */
  @Column({ type: 'date', nullable: true }) tenderAnnouncedBy: string | null;
  @Column({ type: 'date', nullable: true }) contractBy: string | null;
  /** What happened to it; null while no day is known. */
  @Column({ type: 'date', nullable: true }) tenderAnnouncedOn: string | null;
  @Column({ type: 'date', nullable: true }) contractSignedOn: string | null;
  /** The organisation that won it; known at the latest with the contract. */
  @Column({ type: 'uuid', nullable: true }) contractorId: string | null;
  /** The day from which the plan is known. */
  @Column({ type: 'date' }) statedOn: string;
  @Column({ type: 'text', nullable: true }) source: string | null;
}
