import { Record } from '@opora/subgraph';
import { Column, Entity, Exclusion, ForeignKey, Index, Unique } from 'typeorm';
import { Lot } from '../lot/lot.entity';
import type { ServiceForm, ServiceType } from '../programme/programme.rules';

/** What the winner of a lot signed. `lastDay` is the last day it holds: the agreed one, or the day it was ended early. */
@Entity('contract')
@Unique('contract_number_once_per_project', ['projectId', 'number'])
@Exclusion('contract_one_in_force_per_lot', `USING gist ("lot_id" WITH =, daterange("valid_from", "last_day", '[]') WITH &&)`)
@Index('contract_by_project', ['projectId', 'validFrom'])
@Index('contract_by_kraj', ['krajCode', 'validFrom'])
@Index('contract_by_provider', ['providerId', 'validFrom'])
export class Contract extends Record {
  @Column({ type: 'uuid' })
  @ForeignKey(() => Lot, { name: 'contract_lot' }) lotId: string;
  @Column({ type: 'uuid' }) projectId: string;
  @Column({ type: 'text' }) krajCode: string;
  @Column({ type: 'text' }) serviceType: ServiceType;
  @Column({ type: 'int' }) lotNumber: number;
  @Column({ type: 'uuid' }) providerId: string;
  @Column({ type: 'text' }) number: string;
  @Column({ type: 'date' }) validFrom: string;
  @Column({ type: 'date' }) validTo: string;
  @Column({ type: 'date' }) lastDay: string;
  @Column({ type: 'text', array: true }) forms: ServiceForm[];
  /** Haléře. */
  @Column({ type: 'bigint' }) compensation: string;
  /** Basis points of the plan on the day of the award. */
  @Column({ type: 'int' }) priceShare: number;
  @Column({ type: 'bigint' }) agreedPrice: string;
  @Column({ type: 'bigint', nullable: true }) territoryShare: string | null;
  @Column({ type: 'date', nullable: true }) terminatedOn: string | null;
  @Column({ type: 'text', nullable: true }) terminationReason: string | null;
}
