import { Column, Entity, Exclusion, Index } from 'typeorm';
import { Record } from '@opora/subgraph';
import type { AccessPurpose } from './opened-access.rules';

/** Access somebody opened to the people of another kraj, for reading, for hours. Never deleted: the kraj may ask years later who looked and why. */
@Entity('opened_access')
@Index('opened_access_by_kraj', ['krajCode'])
@Index('opened_access_by_person', ['personId', 'until'])
@Exclusion('opened_access_once_at_a_time', `USING gist ("person_id" WITH =, "kraj_code" WITH =, tstzrange("opened_at", "until") WITH &&)`)
export class OpenedAccess extends Record {
  @Column({ type: 'uuid' }) personId: string;
  @Column({ type: 'text' }) krajCode: string;
  @Column({ type: 'text' }) purpose: AccessPurpose;
  @Column({ type: 'text' }) reason: string;
  @Column({ type: 'timestamptz' }) openedAt: Date;
  @Column({ type: 'timestamptz' }) until: Date;
}
