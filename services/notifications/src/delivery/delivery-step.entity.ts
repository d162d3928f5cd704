import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Delivery } from './delivery.entity';
import { STEPS, type Step } from './delivery.rules';

/** What happened to a delivery besides the plain way from queued to sent, which its own columns tell. */
@Entity('delivery_step')
@Check('delivery_step_what', `"what" in (${STEPS.map((step) => `'${step}'`).join(', ')})`)
@Index('delivery_step_of', ['deliveryId', 'id'])
export class DeliveryStep {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @Column({ type: 'uuid' }) deliveryId: string;
  @ManyToOne(() => Delivery, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'delivery_id', foreignKeyConstraintName: 'delivery_step_delivery_fkey' }) delivery?: Delivery;
  @Column({ type: 'timestamptz' }) at: Date;
  @Column({ type: 'text' }) what: Step;
  @Column({ type: 'text', nullable: true }) code: string | null;
  /** Who did it, when it was a person. */
  @Column({ type: 'text', nullable: true }) by: string | null;
  @Column({ type: 'text', nullable: true }) reason: string | null;
}
