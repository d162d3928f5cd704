import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';

/** An organisation that does not want invitations. */
@Entity('invitation_opt_out')
export class InvitationOptOut {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @Column({ type: 'text' }) recordedBy: string;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
}
