import { Record } from '@opora/subgraph';
import { Column, Entity, Unique } from 'typeorm';

/** What the certificates of a project say besides the event: who organises, who signs, who pays, where they are verified. */
@Entity('certificate_setup')
@Unique('certificate_setup_once', ['projectId'])
export class CertificateSetup extends Record {
  @Column({ type: 'uuid' }) projectId: string;
  @Column({ type: 'text' }) organiser: string;
  @Column({ type: 'text', nullable: true }) signatoryName: string | null;
  @Column({ type: 'text', nullable: true }) signatoryRoleCs: string | null;
  /** For example «V Liberci». */
  @Column({ type: 'text', nullable: true }) issuedAt: string | null;
  /** Project, registration number, fund; each a line of its own. */
  @Column({ type: 'text', array: true }) funderLines: string[];
  /** Address of the page where a code is verified; the code is appended. */
  @Column({ type: 'text' }) verifyUrl: string;
}
