import { join } from 'node:path';
import { platformEntities, platformMigrations, type Subgraph } from '@opora/subgraph';
import { OpenedAccess } from './access/opened-access.entity';
import { openedAccessResolvers } from './access/opened-access.resolvers';
import { closingResolvers } from './closing/closing.resolvers';
import { NetworkingCoverage } from './networking-coverage/networking-coverage.entity';
import { coverageResolvers } from './networking-coverage/networking-coverage.resolvers';
import { networkResolvers } from './figures/network.resolvers';
import { Grant } from './grant/grant.entity';
import { grantUses } from './grant/grant.uses';
import { grantResolvers } from './grant/grant.resolvers';
import { Networking1760300000000 } from './migrations/1760300000000-Networking';
import { Grants1795300000000 } from './migrations/1795300000000-Grants';
import { OpenedAccess1795300000001 } from './migrations/1795300000001-OpenedAccess';
import { Needs1795360000000 } from './migrations/1795360000000-Needs';
import { Subjects1795380000000 } from './migrations/1795380000000-Subjects';
import { EndedSessions1795390000000 } from './migrations/1795390000000-EndedSessions';
import { LegalHold } from './hold/legal-hold.entity';
import { Need } from './need/need.entity';
import { needResolvers } from './need/need.resolvers';
import { RegionalOffice } from './office/regional-office.entity';
import { officeResolvers } from './office/regional-office.resolvers';
import { Organisation } from './organisation/organisation.entity';
import { organisationResolvers } from './organisation/organisation.resolvers';
import { Person } from './person/person.entity';
import { personResolvers } from './person/person.resolvers';
import { Round } from './plan/round.entity';
import { RoundTablePlan } from './plan/round-table-plan.entity';
import { planResolvers } from './plan/round-table-plan.resolvers';
import { KnownProject } from './project/known-project.entity';
import { projectSubscriptions } from './project/project.subscriptions';
import { RoundTable } from './round-table/round-table.entity';
import { roundTableResolvers } from './round-table/round-table.resolvers';
import { roundTableFacts } from './round-table/round-table.tally';
import { keepErasureAnswer } from './subject/subject.commands';
import { SubjectErasure } from './subject/subject-erasure.entity';
import { outlivedSchedule } from './subject/outlived.schedule';
import { subjectQueries } from './subject/subject.resolvers';
import { RetentionPlan } from './retention/retention-plan.entity';
import { retentionResolvers } from './retention/retention.resolvers';
import { Reminded1795410000000 } from './migrations/1795410000000-Reminded';
import { Retention1795400000000 } from './migrations/1795400000000-Retention';
import { subjects } from './subjects';
import { Invitation, InvitedPerson } from './invitation/invitation.entity';
import { invitationResolvers } from './invitation/invitation.resolvers';
import { Invitations1795370000000 } from './migrations/1795370000000-Invitations';
import { Minutes1795370000001 } from './migrations/1795370000001-Minutes';
import { MinuteItem } from './minutes/minute-item.entity';
import { minutesResolvers } from './minutes/minutes.resolvers';
import { KnownService } from './service/known-service.entity';
import { EndedSession } from './session/ended-session.entity';
import { endedSessionResolvers } from './session/ended-session.resolvers';
import { forgetEndedSessionsSchedule } from './session/ended-session.schedule';
import { serviceSubscriptions } from './service/service.subscriptions';
import { GrantsTold1795370000002 } from './migrations/1795370000002-GrantsTold';

export const networking: Subgraph = {
  name: 'networking',
  dir: join(__dirname, '../src'),
  resolvers: [organisationResolvers, personResolvers, planResolvers, roundTableResolvers, networkResolvers, coverageResolvers, officeResolvers, grantResolvers, openedAccessResolvers, needResolvers, closingResolvers, subjectQueries, invitationResolvers, minutesResolvers, endedSessionResolvers, retentionResolvers],
  entities: [...platformEntities, Organisation, Person, KnownProject, RoundTablePlan, Round, RoundTable, NetworkingCoverage, RegionalOffice, Grant, OpenedAccess, Need, SubjectErasure, LegalHold, KnownService, Invitation, InvitedPerson, MinuteItem, EndedSession, RetentionPlan],
  migrations: [...platformMigrations, Networking1760300000000, Grants1795300000000, OpenedAccess1795300000001, Needs1795360000000, Subjects1795380000000, Invitations1795370000000, Minutes1795370000001, GrantsTold1795370000002, EndedSessions1795390000000, Retention1795400000000, Reminded1795410000000],
  subscriptions: [...projectSubscriptions, keepErasureAnswer, ...serviceSubscriptions],
  protects: ['person', 'role_grant', 'opened_access', 'subject_erasure', 'legal_hold', 'invited_person', 'ended_session'],
  schedules: [forgetEndedSessionsSchedule, outlivedSchedule],
  subjects,
  territoryUses: grantUses,
  facts: roundTableFacts,
};
