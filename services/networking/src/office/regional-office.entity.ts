import { Check, Column, Entity, Unique } from 'typeorm';
import { Record } from '@opora/subgraph';

export type RegionalOfficeKind = 'METHODICAL' | 'PROJECT';

/** An office by which a ministry's project works in the kraje. */
@Entity('regional_office')
@Unique('regional_office_once', ['projectId', 'kind', 'municipalityKey'])
@Check('regional_office_methodologists', 'methodologists >= 0')
export class RegionalOffice extends Record {
  @Column({ type: 'uuid' }) projectId: string;
  @Column({ type: 'text' }) kind: RegionalOfficeKind;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text' }) municipalityKey: string;
  /** Kraj of the seat. */
  @Column({ type: 'text' }) krajCode: string;
  @Column({ type: 'text', nullable: true }) area: string | null;
  @Column({ type: 'int', nullable: true }) methodologists: number | null;
  @Column({ type: 'text', nullable: true }) source: string | null;
}
