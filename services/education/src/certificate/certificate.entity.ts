import { Record } from '@opora/subgraph';
import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { Event } from '../event/event.entity';
import { Registration } from '../registration/registration.entity';

/** That a person holds a certificate (osvědčení). A record of a person; what anyone may verify stands in `certificate_register`. */
@Entity('certificate')
@Index('certificate_valid_once', ['registrationId'], { unique: true, where: `"revoked_at" IS NULL` })
@Unique('certificate_number_once', ['number'])
@Index('certificate_of_person', ['personId', 'issuedOn'])
@Index('certificate_of_event', ['eventId'])
@Check('certificate_revoked_with_a_reason', '("revoked_at" IS NULL) = ("revoke_reason" IS NULL)')
export class Certificate extends Record {
  @Column({ type: 'text' }) number: string;
  @ForeignKey(() => Registration, { name: 'certificate_of_registration' }) @Column({ type: 'uuid' }) registrationId: string;
  @ForeignKey(() => Event, { name: 'certificate_of_an_event' }) @Column({ type: 'uuid' }) eventId: string;
  @Column({ type: 'uuid' }) personId: string;
  @Column({ type: 'uuid' }) projectId: string;
  @Column({ type: 'text', nullable: true }) krajCode: string | null;
  @Column({ type: 'uuid', nullable: true }) organisationId: string | null;
  @Column({ type: 'int' }) minutes: number;
  @Column({ type: 'date' }) issuedOn: string;
  @Column({ type: 'timestamptz', nullable: true }) revokedAt: Date | null;
  @Column({ type: 'text', nullable: true }) revokeReason: string | null;
}
