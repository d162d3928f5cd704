import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { Record } from '@opora/subgraph';
import { Organisation } from '../organisation/organisation.entity';

/** A professional. Personal data: read only through `person.queries`, which applies the scope and leaves an audit row. */
@Entity('person')
@Index('person_by_kraj', ['krajCode'])
@Index('person_by_employer', ['employerId'])
export class Person extends Record {
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text', nullable: true }) roleTitle: string | null;
  @Column({ type: 'uuid', nullable: true }) employerId: string | null;
  @Column({ type: 'text', nullable: true }) krajCode: string | null;
  @Column({ type: 'boolean' }) isSynthetic: boolean;

  @ManyToOne(() => Organisation) @JoinColumn({ name: 'employer_id', foreignKeyConstraintName: 'person_employer' }) employer?: Organisation;
}
