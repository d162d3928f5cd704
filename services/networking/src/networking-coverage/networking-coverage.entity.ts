import { Check, Column, Entity, Unique } from 'typeorm';
import { Record } from '@opora/subgraph';

/** Totals a source states of the kraje and ORPs a project involves; the source does not name the parts. */
@Entity('networking_coverage')
@Unique('networking_coverage_once_a_day', ['projectId', 'statedOn'])
@Check('networking_coverage_order', '0 <= involved_orps and involved_orps <= possible_orps and possible_orps <= total_orps and involved_kraje >= 0')
export class NetworkingCoverage extends Record {
  @Column({ type: 'uuid' }) projectId: string;
  @Column({ type: 'date' }) statedOn: string;
  @Column({ type: 'int' }) involvedKraje: number;
  @Column({ type: 'int' }) involvedOrps: number;
  @Column({ type: 'int' }) possibleOrps: number;
  @Column({ type: 'int' }) totalOrps: number;
  /** What the source claims in words, as a percentage that the share exceeds; null when it claims nothing. */
  @Column({ type: 'numeric', nullable: true }) claimedOverPercent: string | null;
  @Column({ type: 'text', nullable: true }) source: string | null;
}
