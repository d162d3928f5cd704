import { Check, Column, Entity, Exclusion, Index } from 'typeorm';
import type { Role, ScopeLevel } from '@opora/kernel';
import { Record } from '@opora/subgraph';

/** A role somebody holds over a part of the world, for a time. Never deleted: who could do what, and who let them, stays known. */
@Entity('role_grant')
@Index('role_grant_by_person', ['personId'])
@Index('role_grant_by_kraj', ['krajCode'])
@Check('role_grant_scope', `("level" = 'ALL') = ("scope_id" IS NULL)`)
@Check('role_grant_withdrawal', `("withdrawn_at" IS NULL) = ("withdrawn_by" IS NULL) AND ("withdrawn_at" IS NULL) = ("withdraw_reason" IS NULL)`)
@Exclusion('role_grant_once_at_a_time', `USING gist ("person_id" WITH =, "role" WITH =, "level" WITH =, coalesce("scope_id", '') WITH =, daterange("valid_from", "valid_to", '[]') WITH &&) WHERE ("withdrawn_at" IS NULL)`)
export class Grant extends Record {
  @Column({ type: 'uuid' }) personId: string;
  @Column({ type: 'text' }) role: Role;
  @Column({ type: 'text' }) level: ScopeLevel;
  @Column({ type: 'text', nullable: true }) scopeId: string | null;
  /** The kraj the scope lies in, so that a kraj sees its own grants; null for the whole country. */
  @Column({ type: 'text', nullable: true }) krajCode: string | null;
  @Column({ type: 'date' }) validFrom: string;
  @Column({ type: 'date', nullable: true }) validTo: string | null;
  /** Null for a grant the installation came with. */
  @Column({ type: 'text', nullable: true }) grantedBy: string | null;
  @Column({ type: 'text' }) reason: string;
  @Column({ type: 'timestamptz', nullable: true }) withdrawnAt: Date | null;
  @Column({ type: 'text', nullable: true }) withdrawnBy: string | null;
  @Column({ type: 'text', nullable: true }) withdrawReason: string | null;
}
