import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, getOperationAST, parse, validate } from 'graphql';
import { billOf } from '../src/limits/cost';
import { COST } from '../src/limits/limits';
import { PriceList } from '../src/limits/price-list';
import { breachesOf } from '../src/limits/shape';

const ROOT = join(__dirname, '../..');
const SUPERGRAPH = readFileSync(join(ROOT, 'gateway/supergraph.graphql'), 'utf8');
const prices = new PriceList(SUPERGRAPH);
const schema = buildSchema(SUPERGRAPH, { assumeValid: true });
const examples = readdirSync(join(ROOT, 'infra/local/examples')).filter((name) => name.endsWith('.graphql')).map((name) => [name, readFileSync(join(ROOT, 'infra/local/examples', name), 'utf8')] as const);

const COMPARISON = `query Comparison($period: PeriodInput!) { krajComparison(indicators: [${Array.from({ length: 9 }, (_, n) => `"indicator-${n}"`).join(', ')}], period: $period) {
  rows { kraj { code name } cells { indicator { id unit } figure { value numerator denominator unit target asOf approvalState completeness suppressed reason } } }
} }`;
const NESTED = `query Nested { kraje { code name
  network { roundTables { perOrp planned { ...f } dated { ...f } held { ...f } } }
  education { seminarsPlanned { ...f } hoursPerOkres { ...f } }
  services { nzdm { lots { planned { ...f } contracted { ...f } } supportedPersons { ...f } fte { ...f } } sas { lots { planned { ...f } contracted { ...f } } supportedPersons { ...f } fte { ...f } } }
  familyPolicy { recruitmentActivities { ...f } }
  evaluation { projects { code name } }
} } fragment f on Figure { value numerator denominator unit target asOf approvalState completeness suppressed reason }`;

/** Questions that the product is for must never be too costly. */
describe('the product may ask', () => {
  test.each<readonly [string, string]>([...examples, ['fourteen kraje with nine indicators each', COMPARISON], ['all kraje over five subgraphs', NESTED]])('%s', (name, source) => {
    const document = parse(source);
    expect(validate(schema, document).map((error) => error.message)).toEqual([]);
    const bill = billOf(document, getOperationAST(document)!, {}, prices);
    process.stdout.write(`cost of ${name}: ${bill.cost} of ${COST.operation}\n`);
    expect(breachesOf(document)).toEqual([]);
    expect(bill.badPages).toEqual([]);
    expect(bill.cost).toBeLessThanOrEqual(COST.operation);
  });
});
