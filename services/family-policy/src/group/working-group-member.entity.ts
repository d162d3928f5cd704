import { Record } from '@opora/subgraph';
import { Column, Entity, Exclusion, ForeignKey, Index } from 'typeorm';
import type { MemberKind } from './group.rules';
import { WorkingGroup } from './working-group.entity';

/** The membership of an organisation, from a day to a day. */
@Entity('working_group_member')
@Exclusion('working_group_member_once_at_a_time', `USING gist ("group_id" WITH =, "organisation_id" WITH =, daterange("valid_from", "last_day", '[]') WITH &&)`)
@Index('working_group_member_by_group', ['groupId'])
export class WorkingGroupMember extends Record {
  @Column({ type: 'uuid' })
  @ForeignKey(() => WorkingGroup, { name: 'working_group_member_group' }) groupId: string;
  @Column({ type: 'uuid' }) organisationId: string;
  @Column({ type: 'text' }) kind: MemberKind;
  @Column({ type: 'date' }) validFrom: string;
  @Column({ type: 'date', nullable: true }) lastDay: string | null;
}
