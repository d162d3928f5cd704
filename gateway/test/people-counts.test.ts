import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readsExactly } from '@opora/kernel';
import { actors } from '@opora/testing';
import { parse, type FieldDefinitionNode, type TypeNode } from 'graphql';
import { STATED } from './people-counts/statements';

const NUMBERS = new Set(['Int', 'Float', 'Decimal', 'Figure']);
const named = (type: TypeNode): string => (type.kind === 'NamedType' ? type.name.value : named(type.type));

/** Every number the published graph can tell, but for versions of records. */
const numbers = new Map<string, FieldDefinitionNode>(parse(readFileSync(join(__dirname, '../supergraph.graphql'), 'utf8')).definitions.flatMap((node) => (node.kind === 'ObjectTypeDefinition'
  ? (node.fields ?? []).filter((field) => NUMBERS.has(named(field.type)) && field.name.value !== 'version').map((field) => [`${node.name.value}.${field.name.value}`, field] as const) : [])));
const stated = STATED.flatMap(({ how, fields }) => [...fields.matchAll(/(\w+)\.(?:\{([^}]+)\}|(\w+))/g)].flatMap(([, type, several, one]) => (several ?? one)!.split(' ').map((field) => ({ name: `${type}.${field}`, how }))));

test('every number of the graph states what it tells of people outside their kraj, so that a new one cannot be forgotten', () => {
  expect([...numbers.keys()].filter((name) => !stated.some((each) => each.name === name))).toEqual([]);
});

test('nothing is stated twice, nor of what is not there', () => {
  const names = stated.map(({ name }) => name);
  expect(names.filter((name, n) => names.indexOf(name) !== n || !numbers.has(name))).toEqual([]);
});

test('a number that may be hidden can be null or is a figure, and its description says that it may', () => {
  const own = stated.filter(({ name, how }) => ['published', 'standing', 'hidden'].includes(how) && !/^(Figure|PublishedCount|IndicatorCell|FeedbackOption)\./.test(name)).map(({ name }) => ({ name, field: numbers.get(name)! }));
  expect(own.filter(({ field }) => field.type.kind === 'NonNullType' && named(field.type) !== 'Figure').map(({ name }) => name)).toEqual([]);
  expect(own.filter(({ name, field }) => !name.startsWith('EducationParticipation.participants') && !/hidden|rounded|would tell|null (outside|for|where)/i.test(field.description?.value ?? '')).map(({ name }) => name)).toEqual([]);
});

test('outside are all who cannot see people of the kraj one by one: ministry, evaluation, machine client, operator, participants', () => {
  const exact = Object.entries(actors).filter(([, actor]) => readsExactly(actor, 'CZ051')).map(([role]) => role);
  expect(exact).toEqual(['organiser', 'networker', 'facilitator', 'regional-methodologist', 'contract-manager', 'provider', 'family-policy-coordinator', 'gdpr-officer']);
  expect(Object.entries(actors).filter(([, actor]) => readsExactly(actor, 'CZ052')).map(([role]) => role)).toEqual(['gdpr-officer']);
});
