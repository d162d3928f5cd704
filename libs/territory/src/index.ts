import { join } from 'node:path';
import { readCodeLists } from './code-lists';
import { resolversOf } from './resolvers';
import { Territory } from './territory';
import { TerritoryCheck } from './territory-check';

export * from './code-lists';
export * from './edition';
export * from './territory';
export * from './territory-check';

/** Folder of the platform's own code lists; the same from the sources and from the build. */
export const territoryDataPath = join(__dirname, '../data');
/** The GraphQL types of territories, served by every subgraph alike. Needs the scalar `Date` and a federation link beside it. */
export const territorySdlPath = join(__dirname, '../src/territory.graphql');

/** The code lists, read once a process. */
export const territory = new Territory(readCodeLists(territoryDataPath));
/** Checks of territory codes that come from an input. */
export const territoryCheck = new TerritoryCheck(territory);
export const territoryResolvers = resolversOf(territory, territoryCheck);
export const { requireKraj, requireOkres, requireOrp, requireOkresIn, requireOrpIn, resolveOrp } = territoryCheck;
