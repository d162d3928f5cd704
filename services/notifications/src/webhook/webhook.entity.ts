import { Column, Entity, Index } from 'typeorm';
import { Record } from '@opora/subgraph';

/** An outside system that wants to be told of some kinds of events. Its secret is never stored: it follows from the id, this counter and the installation's key. */
@Entity('webhook')
@Index('webhook_active', ['id'], { where: '"disabled_at" is null' })
export class Webhook extends Record {
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text' }) url: string;
  /** Kinds of notices it is told of. */
  @Column({ type: 'text', array: true }) kinds: string[];
  @Column({ type: 'int', default: 1 }) secretVersion: number;
  /** Who registered it, and is told when it is disconnected by itself. */
  @Column({ type: 'uuid', nullable: true }) registeredBy: string | null;
  /** Since when it has taken no message; null while it takes them. */
  @Column({ type: 'timestamptz', nullable: true }) failingSince: Date | null;
  @Column({ type: 'timestamptz', nullable: true }) disabledAt: Date | null;
}
