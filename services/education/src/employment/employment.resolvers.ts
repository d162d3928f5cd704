import { signedIn } from '@opora/kernel';
import { mutation, query, referenceBy, type ResolverMap } from '@opora/subgraph';
import { mayHandle } from '../people';
import { endEmployment, recordEmployment } from './employment.commands';
import { Employment } from './employment.entity';

export const employmentResolvers: ResolverMap = {
  Query: {
    myEmployments: query(signedIn, async (cx) => (await cx.manager()).find(Employment, { where: { personId: cx.actor!.sub }, order: { from: 'DESC', id: 'DESC' }, take: 100 })),
  },
  Mutation: { recordEmployment: mutation(recordEmployment), endEmployment: mutation(endEmployment) },
  Employment: {
    __resolveReference: referenceBy(signedIn, async (cx, { id }: { id: string }) => {
      const employment = await cx.find(Employment, id);
      return employment && mayHandle(cx.actor, employment) ? employment : null;
    }),
    person: ({ personId }: Employment) => ({ id: personId }),
    organisation: ({ organisationId }: Employment) => ({ id: organisationId }),
  },
};
