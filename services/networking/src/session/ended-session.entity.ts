import { Column, Entity, Index } from 'typeorm';
import { Record } from '@opora/subgraph';

/** A session that was ended before its tokens run out. Kept until the last token it refuses has run out by itself. */
@Entity('ended_session')
@Index('ended_session_by_person', ['personId'])
@Index('ended_session_once', ['personId', 'sessionId'], { unique: true, where: '"session_id" IS NOT NULL' })
@Index('ended_session_by_expiry', ['expiresAt'])
export class EndedSession extends Record {
  @Column({ type: 'uuid' }) personId: string;
  /** The issuer's session (`sid`), or one token (`jti`) where it tells none; null for every session of the person. */
  @Column({ type: 'text', nullable: true }) sessionId: string | null;
  /** Who signed in up to this moment is refused. */
  @Column({ type: 'timestamptz' }) issuedUntil: Date;
  /** The issuer's subject of whoever ended it: the person, an operator or an officer. */
  @Column({ type: 'text' }) endedBy: string;
  @Column({ type: 'text' }) reason: string;
  @Column({ type: 'timestamptz' }) expiresAt: Date;
}
