import { IsInt, IsOptional, IsUUID } from 'class-validator';
import { Column, Entity } from 'typeorm';
import { anyOf, anyone, cleanText, parseDate, refuse, signedIn, type Allow } from '@opora/kernel';
import { defineEvent } from '@opora/contracts';
import { cloneDatabase, connectTo } from '@opora/testing';
import { withClient } from '@opora/postgres/session';
import { batch, ChangeInput, Checked, defineCommand, listPage, mutation, platformEntities, query, Record, reference, tally, type ResolverMap, type Subgraph } from '../../src';

@Entity('shelf')
export class Shelf extends Record {
  @Column({ type: 'text' }) label: string;
  @Column({ type: 'text' }) krajCode: string;
  @Column({ type: 'int' }) books: number;
}
export class PutBookInput extends ChangeInput {
  @IsUUID() shelfId: string;
  @Checked((text: string, field) => cleanText(text, { max: 20, field })) title: string;
  @IsOptional() @Checked(parseDate) boughtOn?: string;
  @IsOptional() @IsInt() copies?: number;
}
export const bookPut = defineEvent<{ shelfId: string }>('book-put', ['education', 'networking']);
export const PROJECT = '00000000-0000-7000-8000-000000000001';

export const putBook = defineCommand({
  name: 'putBook', input: PutBookInput, allow: anyOf('organiser'),
  async run({ tx, send, lock, now }, { shelfId, expectedVersion }) {
    const shelf = await lock(Shelf, shelfId, expectedVersion);
    if (shelf.books >= 3) refuse({ code: 'SHELF_FULL', rule: 'R-TOY-01', actual: shelf.books, limit: 3, messageCs: 'Police je plná.' });
    shelf.books += 1;
    await tally(tx, [{ metric: 'books', krajCode: shelf.krajCode, projectId: PROJECT, day: now.toISOString().slice(0, 10), by: 1 }]);
    send(bookPut({ shelfId }));
    return tx.save(shelf);
  },
});

export const batches: number[] = [];
const SIBLINGS = 'select kraj_code as kraj, count(*)::int as count from shelf where kraj_code = any($1) group by 1';

export const resolvers = (allow: Allow = signedIn): ResolverMap => ({
  Query: {
    shelf: query(allow, (cx, { id }: { id: string }) => cx.find(Shelf, id)),
    shelves: query(allow, (cx, args: object) => listPage(cx, args, { name: 'shelves', sql: 'select id, version, label, books, kraj_code as "krajCode" from shelf', sort: [{ column: 'label', type: 'text collate "cs-x-icu"' }, { column: 'id', type: 'uuid' }] })),
  },
  Mutation: { putBook: mutation(putBook) },
  Shelf: {
    __resolveReference: reference(allow, Shelf),
    siblings: batch(anyone, async (cx, shelves: readonly Shelf[]) => {
      batches.push(shelves.length);
      const counts = await cx.rows<{ kraj: string; count: number }>(SIBLINGS, [shelves.map((s) => s.krajCode)]);
      return shelves.map((s) => counts.find((c) => c.kraj === s.krajCode)!.count);
    }),
  },
  Kraj: { shelves: batch(anyone, async (cx, kraje: readonly { code: string }[]) => {
    const counts = await cx.rows<{ kraj: string; count: number }>(SIBLINGS, [kraje.map((k) => k.code)]);
    return kraje.map((k) => counts.find((c) => c.kraj === k.code)?.count ?? 0);
  }) },
});

/** A toy in the place of education, so that the library is tested on a migrated schema under the service's own role. */
export const toy: Subgraph = { name: 'education', dir: __dirname, resolvers: [resolvers()], entities: [...platformEntities, Shelf], migrations: [] };

export async function toyDatabase() {
  const clone = await cloneDatabase();
  await withClient(clone.urls('education').owner, (owner) => owner.query(
    `create table shelf (id uuid not null default uuidv7(), version int not null default 1, created_at timestamptz not null default now(), updated_at timestamptz not null default now(),
     label text not null, kraj_code text not null, books int not null, constraint shelf_pkey primary key (id))`));
  return connectTo(clone, toy);
}
