import type { GraphQLResolveInfo } from 'graphql';
import { common, forbidden, isAfterFigures, unauthenticated, type Actor, type Allow } from '@opora/kernel';
import { span } from '@opora/telemetry';
import type { Context, Entity, Row } from './context';

/** Resolvers by type and field, as graphql-tools shapes them. */
// oxlint-disable-next-line typescript/no-explicit-any -- each service's map is checked where it is written, by `satisfies Resolvers`
export type ResolverMap = Record<string, Record<string, any>>;

type Field<P, A, R> = (parent: P, args: A, cx: Context, info: GraphQLResolveInfo) => R;

const guards = new WeakMap<object, Allow>();
export const guarded = <F extends object>(allow: Allow, field: F): F => { guards.set(field, allow); return field; };
/** The permission a field was published with; undefined for an unguarded one. */
export const allowOf = (field: unknown): Allow | undefined => (typeof field === 'function' ? guards.get(field) : undefined);

/** Throws UNAUTHENTICATED or FORBIDDEN; FORBIDDEN_SCOPE for people asked for by somebody who may ask for figures (journeys.md J21). */
export function assertAllowed(allow: Allow, actor: Actor | null): void {
  if (allow(actor)) return;
  if (!actor) throw unauthenticated();
  throw allow.personal && isAfterFigures(actor) ? common('FORBIDDEN_SCOPE', { messageCs: 'Osobní údaje klientů zde nejsou dostupné.' }) : forbidden();
}

/** A field as it is called in traces. Resolvers of tests are called without one. */
const nameOf = (info?: GraphQLResolveInfo) => (info ? `${info.parentType.name}.${info.fieldName}` : 'field');

// A root field, a reference or a field that reads the database is published only by `query`, `mutation`, `reference` or `batch`,
// so nothing reaches the graph without an `allow`; the start check refuses everything else.

/** A root field that reads. */
export const query = <A, R>(allow: Allow, read: (cx: Context, args: A) => R | Promise<R>): Field<unknown, A, Promise<R>> =>
  guarded(allow, async (_parent: unknown, args: A, cx: Context, info: GraphQLResolveInfo): Promise<R> => {
    assertAllowed(allow, cx.actor);
    return await span(nameOf(info), {}, async () => read(cx, args));
  });

/** A reference from another subgraph by `id`; null when there is no such row. */
export const reference = <E extends Row>(allow: Allow, entity: Entity<E>) =>
  guarded(allow, async (ref: { id: string }, cx: Context): Promise<E | null> => { assertAllowed(allow, cx.actor); return cx.find(entity, ref.id); });

/** A reference by another key (a territory code, a project owned elsewhere). */
export const referenceBy = <Ref, R>(allow: Allow, read: (cx: Context, ref: Ref) => R | Promise<R>) =>
  guarded(allow, async (ref: Ref, cx: Context): Promise<R> => { assertAllowed(allow, cx.actor); return await read(cx, ref); });

/** A field below the root that needs the database: `read` answers for all parents of the request at once, in their order. */
export const batch = <P, A, R>(allow: Allow, read: (cx: Context, parents: readonly P[], args: A) => Promise<readonly R[]>): Field<P, A, Promise<R>> =>
  guarded(allow, async (parent: P, args: A, cx: Context, info: GraphQLResolveInfo) => {
    assertAllowed(allow, cx.actor);
    const purpose = `${nameOf(info)}(${JSON.stringify(args)})`;
    return cx.together<P, R>(purpose, (parents) => span(nameOf(info), {}, () => read(cx, parents, args) as Promise<R[]>)).load(parent);
  });
