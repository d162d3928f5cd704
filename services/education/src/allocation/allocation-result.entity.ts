import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Registration } from '../registration/registration.entity';
import { Allocation } from './allocation.entity';
import type { ApplicantClass } from './allocation.rules';

/** How one applicant came out of an allocation, with the reason. A record of a person. */
@Entity('allocation_result')
@Index('allocation_result_of_person', ['personId'])
export class AllocationResult {
  @ForeignKey(() => Allocation, { name: 'allocation_result_of_allocation' }) @PrimaryColumn({ type: 'uuid' }) allocationId: string;
  @ForeignKey(() => Registration, { name: 'allocation_result_of_registration' }) @PrimaryColumn({ type: 'uuid' }) registrationId: string;
  @Column({ type: 'uuid' }) personId: string;
  @Column({ type: 'text', nullable: true }) krajCode: string | null;
  @Column({ type: 'int' }) rank: number;
  @Column({ type: 'text' }) applicantClass: ApplicantClass;
  @Column({ type: 'boolean' }) placed: boolean;
  @Column({ type: 'text' }) reasonCs: string;
}
