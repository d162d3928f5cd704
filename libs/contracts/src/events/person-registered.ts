import { defineEvent } from '../event';

/** A person was registered or moved; `krajCode` is null for somebody of the whole country. No name travels. */
export const personRegistered = defineEvent<{ personId: string; krajCode: string | null; version: number }>('person-registered', ['notifications']);
