// Reads the SDL of every service: what the platform and the territory publish alike, then the service's own files.
import { readdirSync, readFileSync } from 'node:fs';
import { concatAST, parse } from 'graphql';

const SHARED = ['libs/subgraph/src/platform.graphql', 'libs/territory/src/territory.graphql', 'libs/subjects/src/section.graphql', 'libs/operations/src/shared.graphql'];
const camel = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
/** The part of a person's report a service answers for itself. */
const report = (name) => parse(readFileSync('libs/subjects/src/report.graphql', 'utf8').replaceAll('SERVICE', camel(name)));
/** What a service answers the operator of itself. */
const operations = (name) => parse(readFileSync('libs/operations/src/operations.graphql', 'utf8').replaceAll('CAMEL', camel(name)).replaceAll('PASCAL', camel(name).replace(/^./, (letter) => letter.toUpperCase())));
const filesOf = (dir) => readdirSync(dir, { recursive: true, encoding: 'utf8' }).sort().map((file) => `${dir}/${file}`);

export const services = () => readdirSync('services').filter((name) => filesOf(`services/${name}/src`).some((file) => file.endsWith('.graphql')));
export const sources = (name) => filesOf(`services/${name}/src`);
export const typeDefs = (name) => concatAST([...[...SHARED, ...sources(name).filter((file) => file.endsWith('.graphql'))].map((file) => parse(readFileSync(file, 'utf8'))), report(name), operations(name)]);
