import { join } from 'node:path';
import { platformEntities, platformMigrations, type Subgraph } from '@opora/subgraph';
import { Contract } from './contract/contract.entity';
import { contractResolvers } from './contract/contract.resolvers';
import { contractsInOrp } from './contract/contract.uses';
import { contractFacts } from './contract/contract.tally';
import { figuresResolvers } from './figures/figures.resolvers';
import { KnownOrganisation } from './known/known-organisation.entity';
import { KnownProject } from './known/known-project.entity';
import { keepOrganisation, keepProject } from './known/known.subscriptions';
import { Lot } from './lot/lot.entity';
import { lotResolvers } from './lot/lot.resolvers';
import { SocialServices1760100000000 } from './migrations/1760100000000-SocialServices';
import { Entrustment } from './network/entrustment.entity';
import { NetworkMembership } from './network/network-membership.entity';
import { networkResolvers } from './network/network.resolvers';
import { programmeResolvers } from './programme/programme.resolvers';
import { ServicePlan } from './programme/service-plan.entity';
import { ServiceTypePlan } from './programme/service-type-plan.entity';

export const socialServices: Subgraph = {
  name: 'social-services',
  dir: join(__dirname, '../src'),
  resolvers: [programmeResolvers, lotResolvers, contractResolvers, networkResolvers, figuresResolvers],
  entities: [...platformEntities, ServicePlan, ServiceTypePlan, Lot, Contract, NetworkMembership, Entrustment, KnownProject, KnownOrganisation],
  migrations: [...platformMigrations, SocialServices1760100000000],
  subscriptions: [keepProject, keepOrganisation],
  facts: contractFacts,
  territoryUses: [contractsInOrp],
};
