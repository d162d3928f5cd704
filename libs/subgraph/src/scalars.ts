import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { DomainError, isDate } from '@opora/kernel';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

const bad = (code: string, messageCs: string, actual: unknown) =>
  new GraphQLError(messageCs, { extensions: new DomainError([{ code, actual, messageCs }]).extensions });

function textScalar(name: string, accepts: (text: string) => boolean, code: string, messageCs: string, serialize: (value: unknown) => string = String): GraphQLScalarType {
  const refused = (value: unknown) => bad(code, messageCs, typeof value === 'object' ? typeof value : String(value).slice(0, 64));
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && value.length <= 64 && accepts(value)) return value;
    throw refused(value);
  };
  // Only a text in quotes is one; a number or a bare word is told back as it was written.
  const parseLiteral: GraphQLScalarType['parseLiteral'] = (node) => {
    if (node.kind === Kind.STRING) return parse(node.value);
    throw refused('value' in node ? node.value : {});
  };
  return new GraphQLScalarType({ name, serialize, parseValue: parse, parseLiteral });
}

const isoInstant = (value: unknown) => (value instanceof Date ? value : new Date(String(value))).toISOString();

/** The shape of the scalars; what a value means (a valid IČO, a known kraj) is checked by the operation, which can say more. */
export const scalars: Record<string, GraphQLScalarType> = {
  Date: textScalar('Date', isDate, 'INVALID_DATE', 'Neplatné datum.'),
  DateTime: textScalar('DateTime', (text) => INSTANT.test(text) && isDate(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)), 'INVALID_DATE', 'Neplatné datum.', isoInstant),
  Money: textScalar('Money', (text) => /^-?\d{1,15}(\.\d+)?$/.test(text), 'INVALID_AMOUNT', 'Částka není platná.'),
  Decimal: textScalar('Decimal', (text) => /^-?\d{1,20}(\.\d{1,20})?$/.test(text), 'INVALID_NUMBER', 'Číslo není platné.'),
  Ico: textScalar('Ico', (text) => /^\d{1,8}$/.test(text), 'INVALID_ICO', 'IČO není platné.'),
  KrajCode: textScalar('KrajCode', (text) => text.length > 0, 'TERRITORY_UNKNOWN', 'Použijte kód NUTS3, např. CZ051.'),
  OkresCode: textScalar('OkresCode', (text) => text.length > 0, 'TERRITORY_UNKNOWN', 'Použijte kód LAU1, např. CZ0513.'),
  OrpCode: textScalar('OrpCode', (text) => text.length > 0, 'TERRITORY_UNKNOWN', 'Použijte kód ČÍSORP, např. 5105.'),
};
