import { personRegistered } from '@opora/contracts';
import { keepNewest, on } from '@opora/subgraph';
import { KnownPerson } from './known-person.entity';

/** What is older than what we know changes nothing. */
export const keepPerson = on(personRegistered, ({ tx }, { personId: id, krajCode, version }) => keepNewest(tx, KnownPerson, { id, krajCode, version }));
