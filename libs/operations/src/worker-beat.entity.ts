import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a process in the background last told of itself: the subgraphs, which see no queue, answer the operator from it. */
@Entity('worker_beat')
export class WorkerBeat {
  @PrimaryColumn({ type: 'uuid' }) process: string;
  @Column({ type: 'timestamptz' }) seenAt: Date;
  @Column({ type: 'jsonb' }) queues: object;
  @Column({ type: 'jsonb' }) schedules: object;
}
