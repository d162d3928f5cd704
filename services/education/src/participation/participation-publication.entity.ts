import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PublishedKraj } from './participation.rules';

/** What was published of one year, once: what is recorded later changes no number outside its kraj, so that no two answers can be subtracted. */
@Entity('participation_publication')
export class ParticipationPublication {
  @PrimaryColumn({ type: 'int' }) year: number;
  @Column({ type: 'jsonb' }) kraje: PublishedKraj[];
  @Column({ type: 'int', nullable: true }) total: number | null;
  @Column({ type: 'date' }) publishedOn: string;
}
