import { Record } from '@opora/subgraph';
import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { Contract } from '../contract/contract.entity';

/** The place of a provider's service in the basic network of the kraj, for the life of the regional individual project. */
@Entity('network_membership')
@Unique('network_membership_once_per_contract', ['contractId'])
@Index('network_membership_by_organisation', ['organisationId', 'validFrom'])
export class NetworkMembership extends Record {
  @Column({ type: 'uuid' })
  @ForeignKey(() => Contract, { name: 'network_membership_contract' }) contractId: string;
  @Column({ type: 'uuid' }) organisationId: string;
  @Column({ type: 'text' }) krajCode: string;
  @Column({ type: 'date' }) validFrom: string;
  @Column({ type: 'date' }) lastDay: string;
}
