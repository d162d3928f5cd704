import { defineEvent } from '@opora/contracts';

/** A synthetic event of these tests. */
export const thingHappened = defineEvent<{ n: number }>('thing-happened', ['networking']);
