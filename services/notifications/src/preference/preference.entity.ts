import { Check, Column, Entity, Unique } from 'typeorm';
import { Record } from '@opora/subgraph';
import type { Channel } from '../delivery/delivery.rules';
import type { PreferenceMode } from './preference.rules';

/** A person's own choice for one kind and channel; where there is none, it is told at once. */
@Entity('preference')
@Unique('preference_once', ['personId', 'kind', 'channel'])
@Check('preference_channel', `"channel" = 'EMAIL'`)
@Check('preference_mode', `"mode" in ('AT_ONCE', 'DAILY_DIGEST', 'OFF')`)
export class Preference extends Record {
  @Column({ type: 'uuid' }) personId: string;
  @Column({ type: 'text' }) kind: string;
  @Column({ type: 'text' }) channel: Channel;
  @Column({ type: 'text' }) mode: PreferenceMode;
}
