import { Record } from '@opora/subgraph';
import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { Registration } from '../registration/registration.entity';
import { EventSession } from '../session/event-session.entity';
import type { AttendanceState } from './attendance.rules';

/** Whether a person was there on one day, and for how long (docházka). A record of a person. */
@Entity('attendance')
@Unique('attendance_once', ['registrationId', 'sessionId'])
@Index('attendance_of_session', ['sessionId'])
@Index('attendance_of_person', ['personId', 'date'])
@Check('attendance_minutes', `"minutes" >= 0 AND ("state" = 'PRESENT') = ("minutes" > 0)`)
export class Attendance extends Record {
  @ForeignKey(() => Registration, { name: 'attendance_of_registration' }) @Column({ type: 'uuid' }) registrationId: string;
  @ForeignKey(() => EventSession, { name: 'attendance_on_session' }) @Column({ type: 'uuid' }) sessionId: string;
  @Column({ type: 'uuid' }) personId: string;
  @Column({ type: 'text', nullable: true }) krajCode: string | null;
  @Column({ type: 'uuid', nullable: true }) organisationId: string | null;
  @Column({ type: 'date' }) date: string;
  @Column({ type: 'text' }) state: AttendanceState;
  @Column({ type: 'int' }) minutes: number;
  /** The person took part by video that day. */
  @Column({ type: 'boolean' }) online: boolean;
}
