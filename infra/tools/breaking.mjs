// What callers rely on: the published graph may grow, but a change that would break a caller fails unless a page of infra/decisions names it,
// letter by letter (for example `FIELD_REMOVED Query.kraje`). With --publish the graph of today becomes the one relied on.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Supergraph } from '@apollo/federation-internals';
import { buildSchema, findBreakingChanges, printSchema } from 'graphql';

const PUBLISHED = 'gateway/published.graphql';
const today = Supergraph.build(readFileSync('gateway/supergraph.graphql', 'utf8'), { supportedFeatures: null, validateSupergraph: false }).apiSchema().toGraphQLJSSchema();

if (process.argv.includes('--publish') || !existsSync(PUBLISHED)) {
  writeFileSync(PUBLISHED, `${printSchema(today)}\n`);
  console.log(`${PUBLISHED} is what callers rely on from now`);
} else {
  const decisions = readdirSync('infra/decisions').map((page) => readFileSync(`infra/decisions/${page}`, 'utf8')).join('\n');
  const named = ({ type, description }) => decisions.includes(`${type} ${description.split(' ')[0]}`);
  const broken = findBreakingChanges(buildSchema(readFileSync(PUBLISHED, 'utf8')), today).filter((change) => !named(change));
  for (const { type, description } of broken) console.error(`${type}: ${description}`);
  if (broken.length > 0) process.exitCode = 1;
}
