import { Record } from '@opora/subgraph';
import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { ServicePlan } from '../programme/service-plan.entity';
import type { ServiceType } from '../programme/programme.rules';
import type { TenderPhase } from './lot.rules';

/** One part of the kraj for one type of service, put out as one public contract. */
@Entity('lot')
@Unique('lot_once_per_plan', ['planId', 'serviceType', 'number'])
@Index('lot_by_project', ['projectId', 'serviceType', 'number'])
@Index('lot_by_kraj', ['krajCode', 'serviceType', 'number'])
export class Lot extends Record {
  @Column({ type: 'uuid' })
  @ForeignKey(() => ServicePlan, { name: 'lot_plan' }) planId: string;
  @Column({ type: 'uuid' }) projectId: string;
  @Column({ type: 'text' }) krajCode: string;
  @Column({ type: 'text' }) serviceType: ServiceType;
  @Column({ type: 'int' }) number: number;
  /** Null where the source names no territory of the lot. */
  @Column({ type: 'text', nullable: true }) territory: string | null;
  @Column({ type: 'text', array: true, nullable: true }) orpCodes: string[] | null;
  @Column({ type: 'text', nullable: true }) tenderPhase: TenderPhase | null;
}
