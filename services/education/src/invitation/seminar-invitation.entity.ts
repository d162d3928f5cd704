import { Record } from '@opora/subgraph';
import { Column, Entity, Index } from 'typeorm';
import type { InvitationState } from './invitation.rules';

/** One organisation invited to seminars in one sending (pozvánka). An organisation, never a person. */
@Entity('seminar_invitation')
@Index('seminar_invitation_of_batch', ['batchId'])
@Index('seminar_invitation_of_organisation', ['organisationId'])
@Index('seminar_invitation_by_state', ['state', 'id'])
export class SeminarInvitation extends Record {
  @Column({ type: 'uuid' }) batchId: string;
  @Column({ type: 'uuid' }) projectId: string;
  @Column({ type: 'text' }) krajCode: string;
  @Column({ type: 'uuid' }) organisationId: string;
  /** The seminars it is invited to. */
  @Column({ type: 'uuid', array: true }) eventIds: string[];
  @Column({ type: 'text' }) state: InvitationState;
  /** People of the organisation who were told. */
  @Column({ type: 'int' }) peopleTold: number;
}
