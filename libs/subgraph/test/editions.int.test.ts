import type { DataSource } from 'typeorm';
import { compareEdition, listsInUse, territory } from '@opora/territory';
import { actors, closeAll } from '@opora/testing';
import { Context, createLog, keepTerritories, run, type CodeListEdition } from '../src';
import { putBook, Shelf, toyDatabase } from './toy/toy';

/** How the editions a service keeps reach the memory of a process (decision 0034). */
let db: DataSource;
const log = createLog('test', 'silent');
beforeEach(async () => { listsInUse.startAnew(); db = await toyDatabase(); });
afterEach(async () => { listsInUse.startAnew(); await closeAll(); });

const renamed = (name: string, edition: string) => compareEdition(listsInUse.files(), 'ORP', edition, listsInUse.files().ORP.replace(/^5105,[^,]*,/m, `5105,${name},`)).nextFile;
const keep = (state: CodeListEdition['state'], file: string, edition: string, codes: string[] = []) =>
  db.query(`insert into code_list_edition (import_id, kind, edition, codes, file, state) values (uuidv7(), 'ORP', $1, $2, $3, $4)`, [edition, codes, file, state]);
const aChange = async () => {
  const shelf = await db.manager.save(db.manager.create(Shelf, { label: 'Čáp', krajCode: 'CZ051', books: 0 }));
  await run(new Context(db, { actor: actors.organiser, traceId: 'trace-1', deadline: Date.now() + 10_000 }), putBook, { shelfId: shelf.id, title: 'Kniha' });
};
const until = async (done: () => boolean) => { for (let n = 0; n < 100 && !done(); n++) await new Promise((resolve) => setTimeout(resolve, 20)); };

test('a process that starts has read what is in force, and reads what comes later', async () => {
  await keep('IN_FORCE', renamed('First', '2027-01-01'), '2027-01-01');
  const territories = await keepTerritories(db, log, 20);
  expect(territory.orp('5105').name).toBe('First');
  await keep('IN_FORCE', renamed('Second', '2027-02-01'), '2027-02-01');
  await keep('HELD', '', '2027-03-01', ['5106']);
  await until(() => listsInUse.isHeldBack('5106'));
  expect([territory.orp('5105').name, listsInUse.isHeldBack('5106')]).toEqual(['Second', true]);
  await territories.close();
});

test('a command goes by what is in force at its first statement, and by it alone when nothing changed', async () => {
  await aChange();
  await keep('IN_FORCE', renamed('In force', '2027-01-01'), '2027-01-01');
  await keep('LET_GO', '', '2027-02-01');
  await aChange();
  expect(territory.orp('5105').name).toBe('In force');
  const asked: string[] = [];
  const { query } = db.createQueryRunner().constructor.prototype as { query: (...args: unknown[]) => unknown };
  const spied = jest.spyOn(db.createQueryRunner().constructor.prototype as { query: typeof query }, 'query').mockImplementation(function (this: unknown, ...args: unknown[]) { asked.push(String(args[0])); return query.apply(this, args); });
  await aChange();
  spied.mockRestore();
  expect(asked.filter((sql) => sql.includes('code_list'))).toEqual([expect.stringContaining(`set_config('opora.sub'`)]);
});

test('a process does not start, and no command runs, on editions that contradict each other', async () => {
  await keep('IN_FORCE', listsInUse.files().ORP.replace(/^(5105,.*)CZ051,/m, '$1CZ052,'), '2027-01-01');
  await expect(keepTerritories(db, log)).rejects.toThrow('the code lists in force contradict each other');
  await expect(aChange()).rejects.toThrow('the code lists in force contradict each other');
});

test('many commands at once read a new edition once', async () => {
  await aChange();
  await keep('IN_FORCE', renamed('Once', '2027-01-01'), '2027-01-01');
  const taken = jest.spyOn(listsInUse, 'take');
  await Promise.all(Array.from({ length: 8 }, aChange));
  expect(taken).toHaveBeenCalledTimes(1);
  taken.mockRestore();
});
