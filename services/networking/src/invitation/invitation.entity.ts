import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Record } from '@opora/subgraph';
import { Organisation } from '../organisation/organisation.entity';
import { RoundTable, type AttendanceKind } from '../round-table/round-table.entity';

export const INVITATION_STATES = ['SENT', 'ACCEPTED', 'DECLINED'] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];

/** An organisation invited to a round table in one capacity; it comes once, whoever sends it again. */
@Entity('invitation')
@Index('invitation_once', ['roundTableId', 'kind', 'organisationId'], { unique: true })
@Check('invitation_answer', `(state = 'SENT') = (answered_at is null)`)
export class Invitation extends Record {
  @Column({ type: 'uuid' }) roundTableId: string;
  @Column({ type: 'text' }) krajCode: string;
  @Column({ type: 'text', nullable: true }) orpCode: string | null;
  @Column({ type: 'text' }) kind: AttendanceKind;
  @Column({ type: 'uuid' }) organisationId: string;
  @Column({ type: 'text' }) state: InvitationState;
  @Column({ type: 'timestamptz', nullable: true }) answeredAt: Date | null;
  /** How many people of the organisation were told. */
  @Column({ type: 'int' }) peopleTold: number;

  @ManyToOne(() => RoundTable) @JoinColumn({ name: 'round_table_id', foreignKeyConstraintName: 'invitation_round_table' }) roundTable?: RoundTable;
  @ManyToOne(() => Organisation) @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'invitation_organisation' }) organisation?: Organisation;
}

/** A person told of an invitation. Personal data, under row-level security. */
@Entity('invited_person')
@Index('invited_person_by_person', ['personId'])
export class InvitedPerson {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'invited_person_pkey' }) invitationId: string;
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'invited_person_pkey' }) personId: string;
  @Column({ type: 'text' }) krajCode: string;
  @Column({ type: 'text', nullable: true }) orpCode: string | null;

  @ManyToOne(() => Invitation, { nullable: false, onDelete: 'CASCADE' }) @JoinColumn({ name: 'invitation_id', foreignKeyConstraintName: 'invited_person_invitation' }) invitation?: Invitation;
}
