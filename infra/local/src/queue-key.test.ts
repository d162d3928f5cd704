import { SERVICES, type ServiceName } from '@opora/contracts';
import { queueKeyOf } from './queue-key';

const databases = (over: Partial<Record<ServiceName, string>> = {}, password = 'p') => ({ ...Object.fromEntries(SERVICES.map((service) => [service, `postgres://opora_${service}:${password}-${service}@127.0.0.1:5432/opora`])), ...over }) as Record<ServiceName, string>;

test('every worker comes to the same key, wherever it reaches the databases and in whatever order they are named', () => {
  const moved = Object.fromEntries(Object.entries(databases()).reverse().map(([service, url]) => [service, url.replace('127.0.0.1:5432', 'db.example.invalid')])) as Record<ServiceName, string>;
  expect(queueKeyOf(moved)).toBe(queueKeyOf(databases()));
});
test('another password of any service is another key', () => {
  const keys = SERVICES.map((service) => queueKeyOf(databases({ [service]: `postgres://x:other@127.0.0.1/opora` })));
  expect(new Set([...keys, queueKeyOf(databases())]).size).toBe(SERVICES.length + 1);
});
test('where there are no passwords there is no key', () => expect(queueKeyOf(Object.fromEntries(SERVICES.map((service) => [service, 'postgres://127.0.0.1/opora'])) as Record<ServiceName, string>)).toBeUndefined());
