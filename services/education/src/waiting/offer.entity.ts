import { Record } from '@opora/subgraph';
import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { Event } from '../event/event.entity';
import { Registration } from '../registration/registration.entity';

export type OfferState = 'OPEN' | 'ACCEPTED' | 'DECLINED' | 'EXPIRED' | 'WITHDRAWN';

/** One free place offered to one person of the waiting list until a moment (nabídka místa). A record of a person. */
@Entity('offer')
@Index('offer_open_once', ['registrationId'], { unique: true, where: `"state" = 'OPEN'` })
@Index('offer_due', ['state', 'expiresAt'])
@Index('offer_of_event', ['eventId'])
@Index('offer_of_person', ['personId'])
export class Offer extends Record {
  @ForeignKey(() => Registration, { name: 'offer_to_registration' }) @Column({ type: 'uuid' }) registrationId: string;
  @ForeignKey(() => Event, { name: 'offer_of_event_place' }) @Column({ type: 'uuid' }) eventId: string;
  @Column({ type: 'uuid' }) personId: string;
  @Column({ type: 'text', nullable: true }) krajCode: string | null;
  @Column({ type: 'text' }) state: OfferState;
  @Column({ type: 'timestamptz' }) expiresAt: Date;
}
