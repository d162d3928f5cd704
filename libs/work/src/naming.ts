import { DefaultNamingStrategy, type Table } from 'typeorm';

const snake = (name: string) => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();

/** Columns are snake_case in PostgreSQL and camelCase in the code; a primary key is `<table>_pkey`. Other constraints are named in the entity. */
export class Naming extends DefaultNamingStrategy {
  override columnName(property: string, custom: string, prefixes: string[]): string {
    return custom || snake([...prefixes, property].join('_'));
  }
  override joinColumnName(relation: string, column: string): string { return snake(`${relation}_${column}`); }
  override primaryKeyName(table: Table | string): string {
    return `${(typeof table === 'string' ? table : table.name).split('.').at(-1)!.replaceAll('"', '')}_pkey`;
  }
}
