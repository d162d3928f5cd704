import { anyOf, type Actor } from '@opora/kernel';
import { batch, mutation, query, reference } from '@opora/subgraph';
import type { Resolvers } from '../__generated__/types';
import { discardDeliveries, retryDeliveries } from './delivery.commands';
import { Delivery } from './delivery.entity';
import { deliveriesIn, livesOf, progressOf, undeliveredCounts, type DeliveriesArgs } from './delivery.queries';
import { canDiscard, canRetry } from './delivery.rules';

const operator = anyOf('operator');
/** Those who invite and plan may see how far their notices have got; counts only. */
const senders = anyOf('organiser', 'networker', 'facilitator', 'regional-methodologist', 'contract-manager', 'family-policy-coordinator', 'mpsv-methodologist', 'evaluator', 'operator', 'machine-client');
const isOperator = (actor: Actor | null) => operator(actor);

export const deliveryResolvers = {
  Query: {
    undelivered: query(operator, undeliveredCounts),
    deliveries: query(operator, (cx, args: DeliveriesArgs) => deliveriesIn(cx, args)),
    delivery: query(operator, (cx, { id }: { id: string }) => cx.get(Delivery, id, 'id')),
    noticeProgress: query(senders, (cx, { aboutType, aboutId }: { aboutType: string; aboutId: string }) => progressOf(cx, aboutType, aboutId)),
  },
  Mutation: { retryDeliveries: mutation(retryDeliveries), discardDeliveries: mutation(discardDeliveries) },
  Delivery: {
    __resolveReference: reference(operator, Delivery),
    life: batch(operator, livesOf),
    viewerCan: (delivery, _, { actor }) => ({ retry: isOperator(actor) && canRetry(delivery), discard: isOperator(actor) && canDiscard(delivery) }),
  },
} satisfies Resolvers;
