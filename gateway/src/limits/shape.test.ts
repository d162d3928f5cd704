import { getIntrospectionQuery, parse } from 'graphql';
import { SHAPE } from './limits';
import { breachesOf, shapeOf } from './shape';

const nested = (depth: number) => `${'{ a '.repeat(depth)}${'}'.repeat(depth)}`;
const broken = (source: string) => breachesOf(parse(source)).map(({ limit, counted }) => `${limit} ${counted}`);

describe('the shape of a document', () => {
  test('twelve fields below each other pass, thirteen are too deep', () => {
    expect(breachesOf(parse(nested(12)))).toEqual([]);
    expect(breachesOf(parse(nested(13)))).toEqual([{ limit: 'QUERY_TOO_DEEP', counted: 'depth', actual: 13, most: 12 }]);
  });

  test('fragments do not hide depth', () => {
    expect(broken(`{ a { ...f } } fragment f on T { b { ... { c ${nested(11)} } } }`)).toEqual(['QUERY_TOO_DEEP depth']);
  });

  test.each([
    ['rootFields', `{ ${Array.from({ length: 11 }, (_, n) => `f${n}`).join(' ')} }`],
    ['rootFields', `{ ${Array.from({ length: 6 }, (_, n) => `f${n}`).join(' ')} ...q } fragment q on Query { g0 g1 g2 g3 g4 }`],
    ['fields', `{ ${'a '.repeat(301)} }`],
    ['aliases', `{ a { ${Array.from({ length: 31 }, (_, n) => `a${n}: a`).join(' ')} } }`],
    ['directives', `{ a ${'@include(if: true) '.repeat(31)} }`],
    ['fragments', `{ ...f0 } ${Array.from({ length: 51 }, (_, n) => `fragment f${n} on T { a }`).join(' ')}`],
    ['operations', 'query A { a } query B { a }'],
  ])('one %s more than allowed is refused', (counted, source) => {
    expect(broken(source)).toEqual([`OPERATION_TOO_LARGE ${counted}`]);
  });

  test('a bomb of nested fragments is counted without being written out', () => {
    const bomb = `{ ...f0 } ${Array.from({ length: 40 }, (_, n) => `fragment f${n} on T { ...f${n + 1} ...f${n + 1} }`).join(' ')} fragment f40 on T { a b }`;
    expect(shapeOf(parse(bomb)).flattenedFields).toBe(2 ** 41);
    expect(broken(bomb)).toEqual(['OPERATION_TOO_LARGE flattenedFields']);
  });

  test('fragments in a circle end the counting', () => {
    expect(shapeOf(parse('{ ...a } fragment a on T { x ...b } fragment b on T { y ...a }')).flattenedFields).toBe(2);
  });

  test('the introspection of GraphiQL is within every limit', () => {
    expect(breachesOf(parse(getIntrospectionQuery()))).toEqual([]);
  });

  test('several broken limits are told together', () => {
    expect(broken(`query A { a ${nested(14)} } query B { b }`)).toEqual(['QUERY_TOO_DEEP depth', 'OPERATION_TOO_LARGE operations']);
    expect(SHAPE.operations).toBe(1);
  });
});
