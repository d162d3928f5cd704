import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What was told, once for all its recipients: the event's own id, its kind and its payload of ids, read again whenever it is sent. */
@Entity('notice')
@Index('notice_about', ['aboutType', 'aboutId'])
@Index('notice_by_age', ['createdAt'])
export class Notice {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) kind: string;
  @Column({ type: 'text' }) aboutType: string;
  @Column({ type: 'text' }) aboutId: string;
  /** As the event carried it, without its recipients. */
  @Column({ type: 'jsonb' }) payload: object;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
}
