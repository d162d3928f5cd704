import { defineEvent, SERVICES } from '../event';

/** A person may not be forgotten, or may again. Told to every service; the newest version of a hold is the one in force. */
export const subjectHoldSet = defineEvent<{ holdId: string; subjectId: string; released: boolean; version: number }>('subject-hold-set', SERVICES);
