import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { CertificateFacts } from '../certificate-document/certificate-facts';

/** Everything a certificate says except whose it is: what anyone with its number may verify, and what its document is drawn from for ever. */
@Entity('certificate_register')
@Unique('certificate_register_code_once', ['code'])
export class CertificateRegister {
  @PrimaryColumn({ type: 'text' }) number: string;
  @Column({ type: 'text' }) code: string;
  @Column({ type: 'jsonb' }) facts: Omit<CertificateFacts, 'holderName'>;
  @Column({ type: 'int' }) minutes: number;
  @Column({ type: 'date' }) issuedOn: string;
  @Column({ type: 'date', nullable: true }) revokedOn: string | null;
}
