import { Record } from '@opora/subgraph';
import { Column, Entity, Unique } from 'typeorm';

/** The post of the regional family-policy coordinator: since when it is filled, never by whom. */
@Entity('coordinator_post')
@Unique('coordinator_post_once_per_project', ['projectId'])
export class CoordinatorPost extends Record {
  @Column({ type: 'uuid' }) projectId: string;
  @Column({ type: 'text' }) krajCode: string;
  @Column({ type: 'date' }) filledFrom: string;
  @Column({ type: 'date', nullable: true }) filledTo: string | null;
  @Column({ type: 'text', nullable: true }) source: string | null;
}
