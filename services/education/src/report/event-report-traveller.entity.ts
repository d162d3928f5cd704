import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { EventReport } from './event-report.entity';

/** Who took part in what a report is of. A record of a person. */
@Entity('event_report_traveller')
@Index('event_report_traveller_of_person', ['personId'])
export class EventReportTraveller {
  @ForeignKey(() => EventReport, { name: 'event_report_traveller_of_report' }) @PrimaryColumn({ type: 'uuid' }) reportId: string;
  @PrimaryColumn({ type: 'uuid' }) personId: string;
  @Column({ type: 'text', nullable: true }) krajCode: string | null;
  /** The last day of the event, from which the evidence of support is kept. */
  @Column({ type: 'date' }) until: string;
}
