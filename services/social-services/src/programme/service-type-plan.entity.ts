import { Record } from '@opora/subgraph';
import { Column, Entity, ForeignKey, Unique } from 'typeorm';
import { ServicePlan } from './service-plan.entity';
import type { ServiceForm, ServiceType, TargetGroup } from './programme.rules';

/** The part of a plan for one type of service. */
@Entity('service_type_plan')
@Unique('service_type_plan_once_per_plan', ['planId', 'serviceType'])
export class ServiceTypePlan extends Record {
  @Column({ type: 'uuid' })
  @ForeignKey(() => ServicePlan, { name: 'service_type_plan_plan', onDelete: 'CASCADE' }) planId: string;
  @Column({ type: 'text' }) serviceType: ServiceType;
  @Column({ type: 'text' }) legalBasis: string;
  @Column({ type: 'int' }) lotCount: number;
  @Column({ type: 'text', array: true }) forms: ServiceForm[];
  @Column({ type: 'boolean' }) otherForms: boolean;
  @Column({ type: 'int', nullable: true }) ageFrom: number | null;
  @Column({ type: 'int', nullable: true }) ageTo: number | null;
  @Column({ type: 'jsonb' }) targetGroups: TargetGroup[];
  @Column({ type: 'int' }) supportedPersonsTarget: number;
  @Column({ type: 'numeric', precision: 8, scale: 2 }) fteTarget: string;
}
