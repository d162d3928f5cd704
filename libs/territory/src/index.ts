import { join } from 'node:path';
import { listsOf, readFiles } from './code-lists';
import { ListsInUse } from './in-use';
import { resolversOf } from './resolvers';
import { Territory } from './territory';
import { TerritoryCheck } from './territory-check';

export * from './code-lists';
export * from './edition';
export * from './in-use';
export * from './territory';
export * from './territory-check';

/** Folder of the platform's own code lists; the same from the sources and from the build. */
export const territoryDataPath = join(__dirname, '../data');
/** The GraphQL types of territories, served by every subgraph alike. Needs the scalar `Date` and a federation link beside it. */
export const territorySdlPath = join(__dirname, '../src/territory.graphql');

const release = readFiles(territoryDataPath);
/** The code lists in use: those of the release, then every edition taken into use since. */
export const territory = new Territory(listsOf(release));
/** Which editions they are; whoever reads a database puts them here (libs/work). */
export const listsInUse = new ListsInUse(territory, release);
/** Checks of territory codes that come from an input. */
export const territoryCheck = new TerritoryCheck(territory, listsInUse.isHeldBack);
export const territoryResolvers = resolversOf(territory, territoryCheck);
export const { requireKraj, requireOkres, requireOrp, requireOkresIn, requireOrpIn, requireMunicipality, requireAnyLevel, resolveOrp } = territoryCheck;
