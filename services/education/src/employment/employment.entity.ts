import { Record } from '@opora/subgraph';
import { Check, Column, Entity, Index } from 'typeorm';

/** Where a person worked and when: who may be educated (R-EDU-06), and for how many months the yearly hours count. A record of a person. */
@Entity('employment')
@Index('employment_of_person', ['personId', 'from'])
@Check('employment_in_order', '"to" >= "from"')
export class Employment extends Record {
  @Column({ type: 'uuid' }) personId: string;
  @Column({ type: 'uuid' }) organisationId: string;
  /** Kraj of the employer. */
  @Column({ type: 'text', nullable: true }) krajCode: string | null;
  @Column({ type: 'date' }) from: string;
  @Column({ type: 'date', nullable: true }) to: string | null;
  /** End of the probation period, during which no further training is owed (model.md §14.2, verify). */
  @Column({ type: 'date', nullable: true }) probationTo: string | null;
}
