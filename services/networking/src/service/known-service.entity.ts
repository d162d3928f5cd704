import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

export type ServiceType = 'NZDM' | 'SAS';

/** What this service knows of a contract of `social-services`, from its events: who provides which service where, and until when (R-NET-05). */
@Entity('known_service')
@Index('known_service_by_kraj', ['krajCode'])
export class KnownService {
  @PrimaryColumn({ type: 'uuid' }) contractId: string;
  @Column({ type: 'uuid' }) projectId: string;
  @Column({ type: 'text' }) krajCode: string;
  /** Null where the territory of the lot is not known; such a contract obliges no ORP. */
  @Column({ type: 'text', array: true, nullable: true }) orpCodes: string[] | null;
  @Column({ type: 'text' }) serviceType: ServiceType;
  @Column({ type: 'int' }) lotNumber: number;
  @Column({ type: 'uuid' }) providerId: string;
  @Column({ type: 'date' }) validFrom: string;
  @Column({ type: 'date' }) validTo: string;
  @Column({ type: 'int' }) version: number;
}
