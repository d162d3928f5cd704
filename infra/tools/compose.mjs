// Composes the services' SDL into gateway/supergraph.graphql; with --check it only compares.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { composeServices } from '@apollo/composition';
import partial from './partial.cjs';
import { services, typeDefs } from './sdl.mjs';

const target = 'gateway/supergraph.graphql';
const { supergraphSdl: composed, errors, hints } = composeServices(services().map((name) => ({ name, url: `http://${name}/graphql`, typeDefs: typeDefs(name) })));
for (const { message } of errors ?? []) console.error(message);
if (process.argv.includes('--hints')) for (const { message } of hints ?? []) console.error(`hint: ${message}`);
if (errors) process.exit(1);
const supergraphSdl = partial.promisingOnlyWhatHolds(composed);
if (existsSync(target) && readFileSync(target, 'utf8') === supergraphSdl) process.exit(0);
if (process.argv.includes('--check')) { console.error(`${target} is stale: npm run compose`); process.exit(1); }
writeFileSync(target, supergraphSdl);
console.log(`written: ${target}`);
