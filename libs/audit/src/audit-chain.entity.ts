import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** The order the audit rows were sealed in. Each link's hash covers its row and the hash before it, so that no row can be edited, removed or put in unseen. */
@Entity('audit_chain')
@Unique('audit_chain_row', ['auditId'])
export class AuditChain {
  @PrimaryColumn({ type: 'bigint' }) seq: string;
  @Column({ type: 'uuid' }) auditId: string;
  @Column({ type: 'text' }) hash: string;
}
