import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A running count of facts per territory, project and day, kept in the transaction of the facts, so that no aggregate scans them (house.md §9). */
@Entity('tally')
@Index('tally_by_project', ['projectId', 'metric', 'day'])
export class Tally {
  @PrimaryColumn({ type: 'text' }) metric: string;
  /** NUTS3 code; `CZ` for what belongs to no single kraj. */
  @PrimaryColumn({ type: 'text' }) krajCode: string;
  /** ORP or okres code, or another part named by the metric; empty for the kraj as a whole. */
  @PrimaryColumn({ type: 'text' }) territoryCode: string;
  @PrimaryColumn({ type: 'uuid' }) projectId: string;
  /** The day the fact counts from. */
  @PrimaryColumn({ type: 'date' }) day: string;
  @Column({ type: 'numeric' }) amount: string;
}
