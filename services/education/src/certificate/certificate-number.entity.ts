import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last number given in a year. */
@Entity('certificate_number')
export class CertificateNumber {
  @PrimaryColumn({ type: 'text' }) year: string;
  @Column({ type: 'int' }) last: number;
}
