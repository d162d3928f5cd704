import { ofPerson, type Holder } from '../src';

/** A toy in the place of education: who came to what, and how they are reached. Synthetic. */
export const visits: Holder = {
  name: 'education',
  subjects: [
    ofPerson('visit', 'person_id', { category: 'ESF_EVIDENCE', from: 't.day' }),
    ofPerson('talk', 'person_id', { category: 'WORK_RECORD', from: 't.day' }),
    ofPerson('address', 'person_id', { category: 'CONTACT', from: 't.day' }, 'delete'),
  ],
};

/** Every change takes a while, so that a kill meets it in the middle. */
export const TABLES = `
  create function slowly() returns trigger language plpgsql as $$ begin perform pg_sleep(0.05); return null; end $$;
  ${visits.subjects!.map(({ table }) => `create table "${table}" (id uuid not null default uuidv7(), person_id uuid not null, day date not null, constraint "${table}_pkey" primary key (id));
    create index "${table}_of_person" on "${table}" (person_id);
    create trigger "${table}_slowly" after update or delete on "${table}" for each statement execute function slowly();`).join('\n')}`;
