import { personRegistered } from '@opora/contracts';
import { on } from '@opora/subgraph';

/** What is older than what we know changes nothing. */
export const keepPerson = on(personRegistered, async ({ tx }, { personId, krajCode, version }) => {
  await tx.query(
    `insert into known_person (id, kraj_code, version) values ($1, $2, $3)
     on conflict (id) do update set kraj_code = excluded.kraj_code, version = excluded.version where known_person.version < excluded.version`, [personId, krajCode, version]);
});
