import { Record } from '@opora/subgraph';
import { Check, Column, Entity, Index } from 'typeorm';

/** Days a person was away from work without interruption, which may lower the hours owed. Why is nobody's business here and is not kept. A record of a person. */
@Entity('training_absence')
@Index('training_absence_of_person', ['personId', 'from'])
@Check('training_absence_in_order', '"to" >= "from"')
export class TrainingAbsence extends Record {
  @Column({ type: 'uuid' }) personId: string;
  @Column({ type: 'uuid', nullable: true }) organisationId: string | null;
  @Column({ type: 'text', nullable: true }) krajCode: string | null;
  @Column({ type: 'date' }) from: string;
  @Column({ type: 'date' }) to: string;
  @Column({ type: 'date', nullable: true }) withdrawnOn: string | null;
}
