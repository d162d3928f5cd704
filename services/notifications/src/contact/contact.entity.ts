import { Check, Column, Entity } from 'typeorm';
import { Record } from '@opora/subgraph';

const CLOCK = `'^([01][0-9]|2[0-3]):[0-5][0-9]$'`;

/** How a person is reached outside the platform; `id` is the person's. Kept, emptied, when the person leaves. */
@Entity('contact')
@Check('contact_quiet_hours', `("quiet_from" is null) = ("quiet_to" is null) and "quiet_from" ~ ${CLOCK} and "quiet_to" ~ ${CLOCK} and "quiet_from" <> "quiet_to"`)
export class Contact extends Record {
  @Column({ type: 'text', nullable: true }) email: string | null;
  /** The person set the address themselves, so nobody else may change it. */
  @Column({ type: 'boolean', default: false }) ownChoice: boolean;
  /** When the person confirmed the address they set; one that was set for them needs no confirmation. */
  @Column({ type: 'timestamptz', nullable: true }) confirmedAt: Date | null;
  /** What a link must know to confirm: of this address of this person, a new one for each. */
  @Column({ type: 'uuid', nullable: true }) askId: string | null;
  /** Letters that asked for a confirmation within a day, and when that day began. */
  @Column({ type: 'int', default: 0 }) asks: number;
  @Column({ type: 'timestamptz', nullable: true }) asksSince: Date | null;
  /** Since when the address refuses mail; a new address clears it. */
  @Column({ type: 'timestamptz', nullable: true }) bouncedAt: Date | null;
  /** Since when the person may be told nothing any more. */
  @Column({ type: 'timestamptz', nullable: true }) withdrawnAt: Date | null;
  @Column({ type: 'text', nullable: true }) withdrawnReason: string | null;
  /** Czech local time, `HH:MM`; the hours may pass midnight. */
  @Column({ type: 'text', nullable: true }) quietFrom: string | null;
  @Column({ type: 'text', nullable: true }) quietTo: string | null;
}
