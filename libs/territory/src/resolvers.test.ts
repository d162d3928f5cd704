import { readFileSync } from 'node:fs';
import { buildASTSchema, graphqlSync, isObjectType, parse, type GraphQLObjectType } from 'graphql';
import { territory, territoryResolvers, territorySdlPath } from './index';

const FEDERATION = 'directive @key(fields: String!) on OBJECT directive @shareable on OBJECT | FIELD_DEFINITION directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean) on FIELD_DEFINITION scalar Date\n';
const schema = buildASTSchema(parse(FEDERATION + readFileSync(territorySdlPath, 'utf8')));
const types = Object.values(schema.getTypeMap()).filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'));
const resolvers = territoryResolvers as Record<string, Record<string, (parent: unknown, args: unknown) => unknown>>;
for (const type of types) for (const [name, field] of Object.entries(type.getFields())) field.resolve = resolvers[type.name]![name] ?? field.resolve;
const ask = (source: string) => graphqlSync({ schema, source });

describe('the graph of territories', () => {
  it('describes every type, field and argument, in English with the Czech term in brackets where there is one', () => {
    const undescribed = types.flatMap((type) => [
      ...(type.description || type.name === 'Query' ? [] : [type.name]),
      ...Object.values(type.getFields()).flatMap((field) => [...(field.description ? [] : [`${type.name}.${field.name}`]), ...field.args.filter((arg) => !arg.description).map((arg) => `${type.name}.${field.name}(${arg.name})`)]),
    ]);
    expect(undescribed).toEqual([]);
  });

  it('answers every field from the key alone, so that a service may return only a code', () => {
    for (const type of types) {
      const keys = type.name === 'Municipality' ? ['key'] : type.name === 'Query' ? [] : ['code'];
      expect(Object.keys(type.getFields()).filter((field) => !resolvers[type.name]![field])).toEqual(keys);
    }
    expect(resolvers['Orp']!['name']!({ code: '5110' }, {})).toBe('Železný Brod');
  });

  it('answers every fact of every territory without an error', () => {
    const { data, errors } = ask(`{ kraje { code name abbreviation isKraj seatName seatLatitude seatLongitude municipalityCount population
      okresy { code name krajCode municipalityCount kraj { code } }
      orps { code name krajCode okresCode okresCount seatName seatLatitude seatLongitude municipalityCount population validFrom validTo successor { code } kraj { code } okres { name }
        municipalities { key code name isOrpSeat population validFrom validTo orp { code } okres { code } kraj { code } } } } }`);
    expect(errors).toBeUndefined();
    const kraje = (data as { kraje: { code: string; orps: { kraj: { code: string } }[] }[] }).kraje;
    expect(kraje.flatMap((kraj) => kraj.orps).length).toBe(205);
    expect(kraje.every((kraj) => kraj.orps.every((orp) => orp.kraj.code === kraj.code))).toBe(true);
  });

  it('goes from a root field to its neighbours', () => {
    expect(ask('{ kraj(code: "CZ051") { name orps { code } } okres(code: "CZ0514") { kraj { name } } orp(code: "6102") { kraj { code } okres { code } } municipality(key: "moravsky-beroun") { code orp { name } kraj { name } } }').data).toEqual({
      kraj: { name: 'Liberecký kraj', orps: territory.orpsOf('CZ051').map(({ code }) => ({ code })) },
      okres: { kraj: { name: 'Liberecký kraj' } },
      orp: { kraj: { code: 'CZ063' }, okres: { code: 'CZ0631' } },
      municipality: { code: null, orp: { name: 'Šternberk' }, kraj: { name: 'Olomoucký kraj' } },
    });
  });

  it('shows Praha as a kraj-level row without okresy and ORPs', () => {
    expect(ask('{ kraj(code: "CZ010") { isKraj orps { code } okresy { code } } municipality(key: "554782") { name orp { code } okres { code } kraj { code } } }').data).toEqual({
      kraj: { isKraj: false, orps: [], okresy: [] }, municipality: { name: 'Praha', orp: null, okres: null, kraj: { code: 'CZ010' } },
    });
  });

  it('refuses a wrong code with the code and field of the contract', () => {
    const { data, errors } = ask('{ kraj(code: "51") { name } orp(code: "CZ0513") { name } municipality(key: "x") { name } }');
    expect(data).toEqual({ kraj: null, orp: null, municipality: null });
    expect(errors!.map((error) => (error.extensions['violations'] as object[])[0])).toEqual([
      expect.objectContaining({ code: 'TERRITORY_UNKNOWN', field: 'code', actual: '51' }),
      expect.objectContaining({ code: 'TERRITORY_LEVEL_MISMATCH', field: 'code', actual: 'CZ0513', messageCs: 'Očekává se ORP, zadán okres.' }),
      expect.objectContaining({ code: 'TERRITORY_UNKNOWN', field: 'key', actual: 'x' }),
    ]);
  });

  it('resolves references by key and answers null for a key that is in no list', () => {
    expect(resolvers['Orp']!['__resolveReference']!({ code: '5105' }, {})).toBe(territory.orp('5105'));
    expect(['Kraj', 'Okres', 'Orp', 'Municipality'].map((type) => resolvers[type]!['__resolveReference']!({ code: 'x', key: 'x' }, {}))).toEqual([null, null, null, null]);
  });
});
