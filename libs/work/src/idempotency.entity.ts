import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The answer already given to a caller's key, so that a repeated request changes nothing and reads the same. Kept 24 hours. */
@Entity('idempotency')
@Index('idempotency_by_age', ['createdAt'])
export class Idempotency {
  @PrimaryColumn({ type: 'text' }) actor: string;
  @PrimaryColumn({ type: 'text' }) key: string;
  @Column({ type: 'text' }) operation: string;
  @Column({ type: 'text' }) inputHash: string;
  @Column({ type: 'text', nullable: true }) entity: string | null;
  @Column({ type: 'jsonb', nullable: true }) answer: object | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
}
