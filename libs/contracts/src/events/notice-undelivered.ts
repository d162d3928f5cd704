import { defineEvent } from '../event';
import type { About } from '../notification';

/** An e-mail that had left came back, or was called unwanted by its reader: of which kind of notice, about what, and to whom it was. */
export const noticeUndelivered = defineEvent<{ kind: string; about: About; recipient: string }>('notice-undelivered', ['education']);
