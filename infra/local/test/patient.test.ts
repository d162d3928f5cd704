import { untilThere } from '../src/patient';

const refused = (code: string, message = 'no') => Object.assign(new Error(message), { code });

test('a database that is starting is waited for', async () => {
  const answers = [refused('ECONNREFUSED'), refused('57P03', 'the database system is starting up'), refused('', 'Connection terminated unexpectedly'), refused('', 'timeout expired')];
  await expect(untilThere(async () => { const trouble = answers.shift(); if (trouble) throw trouble; return 'open'; })).resolves.toBe('open');
  expect(answers).toEqual([]);
});

test.each([['28P01', 'password authentication failed'], ['3D000', 'database "opora" does not exist'], ['', 'There can be only one type named "Warning"']])('what waiting does not mend is thrown at once (%s %s)', async (code, message) => {
  let tries = 0;
  await expect(untilThere(async () => { tries++; throw refused(code, message); })).rejects.toThrow(message);
  expect(tries).toBe(1);
});
