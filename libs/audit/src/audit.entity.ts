import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Who changed or read what, written in the same transaction; the service's own role can only add rows. */
@Entity('audit')
@Index('audit_object', ['objectType', 'objectId'])
export class Audit {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @Column({ type: 'timestamptz', default: () => 'now()' }) at: Date;
  @Column({ type: 'text' }) actor: string;
  @Column({ type: 'text' }) action: string;
  @Column({ type: 'text' }) objectType: string;
  @Column({ type: 'text', nullable: true }) objectId: string | null;
  @Column({ type: 'text', nullable: true }) krajCode: string | null;
  /** Names of the input's fields; never their values. */
  @Column({ type: 'text', array: true }) fields: string[];
  @Column({ type: 'text' }) traceId: string;
  /** What the reader said it was for; only reads outside one's own region say it. */
  @Column({ type: 'text', nullable: true }) purpose: string | null;
}
