import { Record } from '@opora/subgraph';
import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { Contract } from '../contract/contract.entity';
import type { ServiceType } from '../programme/programme.rules';

/** The act that entrusts a provider with a service of general economic interest: service, territory, period and way of compensation. */
@Entity('entrustment')
@Unique('entrustment_once_per_contract', ['contractId'])
@Index('entrustment_by_organisation', ['organisationId', 'validFrom'])
export class Entrustment extends Record {
  @Column({ type: 'uuid' })
  @ForeignKey(() => Contract, { name: 'entrustment_contract' }) contractId: string;
  @Column({ type: 'uuid' }) organisationId: string;
  @Column({ type: 'text' }) krajCode: string;
  @Column({ type: 'text' }) serviceType: ServiceType;
  /** Null where no territory of the lot is known. */
  @Column({ type: 'text', nullable: true }) territory: string | null;
  @Column({ type: 'text', array: true, nullable: true }) orpCodes: string[] | null;
  @Column({ type: 'date' }) validFrom: string;
  @Column({ type: 'date' }) lastDay: string;
}
