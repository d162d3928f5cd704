import { messageIdOf } from './message-id.rules';

const told = (event: number, person: number) => ({ eventId: `0190a000-0000-7000-8000-00000000000${event}`, recipient: `0190b000-0000-7000-8000-00000000000${person}` });

test('the same notice to the same person has the same id, whenever it is told', () => {
  expect(messageIdOf([told(1, 1)])).toBe(messageIdOf([told(1, 1)]));
  expect(messageIdOf([told(1, 1)])).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('another notice, another person and a digest have other ids; a digest has its own in any order', () => {
  const ids = [[told(1, 1)], [told(2, 1)], [told(1, 2)], [told(1, 1), told(2, 1)], [told(1, 1), told(3, 1)]].map(messageIdOf);
  expect(new Set(ids).size).toBe(ids.length);
  expect(messageIdOf([told(2, 1), told(1, 1)])).toBe(ids[3]);
});
