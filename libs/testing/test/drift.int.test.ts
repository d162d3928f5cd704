import { SERVICES } from '@opora/contracts';
import { closeAll, driftOf, subgraphOf } from '@opora/testing';

afterAll(closeAll);

test.each(SERVICES)('the entities and the migrations of %s agree', async (service) => {
  expect(await driftOf(subgraphOf(service)!)).toEqual([]);
});
