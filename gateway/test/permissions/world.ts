import { parse, type OperationDefinitionNode } from 'graphql';
import { SERVICES, type ServiceName } from '@opora/contracts';
import { loadDemo, personOf } from '@opora/demo';
import type { Transport } from '@opora/gateway';
import type { Actor, Role } from '@opora/kernel';
import { createExecutor, createLog, drainRoad, type Log, type Subgraph, type SubgraphExecutor } from '@opora/subgraph';
import { cloneDatabase, connectTo, subgraphOf } from '@opora/testing';
import type { DataSource } from 'typeorm';
import { askedOf } from './fields';

export const subgraphs: readonly Subgraph[] = SERVICES.map(subgraphOf).filter((subgraph): subgraph is Subgraph => subgraph !== null);

/** One question somebody asks a subgraph: what its root field is, and whose it is. */
export interface Question { service: string; name: string; query: string; variables: object }
export interface World {
  /** The administrator's URL of its database. */
  admin: string;
  databases: ReadonlyMap<ServiceName, DataSource>;
  questionOf(query: string, variables?: object): Question;
  /** The answer; the first error's code, or `ok`. */
  // oxlint-disable-next-line typescript/no-explicit-any -- answers of any shape; the schema has checked them
  ask(question: Question, actor: Actor | null): Promise<{ data: any; code: string }>;
  /** How a gateway of the test reaches a subgraph. */
  transportOf(service: string): Transport;
  /** The first value of the first row; throws when there is none. */
  find(service: string, sql: string): Promise<string>;
  settle(): Promise<void>;
}

/** Every subgraph as it is served: its own connection sees nobody until a caller's scope is entered. Events are delivered by `settle`. */
export async function openWorld(log: Log = createLog('test', 'silent')): Promise<World> {
  const clone = await cloneDatabase();
  const databases = new Map<ServiceName, DataSource>();
  const executors = new Map<string, SubgraphExecutor>();
  for (const subgraph of subgraphs) {
    databases.set(subgraph.name, await connectTo(clone, subgraph));
    executors.set(subgraph.name, createExecutor(subgraph, await connectTo(clone, subgraph, { background: false }), log));
  }
  const owner = new Map(subgraphs.flatMap((subgraph) => askedOf(subgraph).filter(({ kind }) => kind !== 'reference').map(({ name }) => [name, subgraph.name] as const)));
  return {
    admin: clone.admin, databases,
    questionOf(query, variables = {}) {
      const operation = parse(query).definitions.find((node): node is OperationDefinitionNode => node.kind === 'OperationDefinition')!;
      const [root] = operation.selectionSet.selections;
      const name = `${operation.operation === 'mutation' ? 'Mutation' : 'Query'}.${root!.kind === 'Field' ? root!.name.value : '?'}`;
      return { service: owner.get(name)!, name, query, variables };
    },
    async ask({ service, query, variables }, actor) {
      const { data, errors } = await executors.get(service)!.execute({ query, variables: variables as Record<string, unknown> }, { actor, traceId: 'world', deadline: Date.now() + 10_000 });
      return { data, code: errors?.length ? String(errors[0]!.extensions?.['code']) : 'ok' };
    },
    transportOf: (service) => (request, caller) => executors.get(service)!.execute(request, caller),
    async find(service, sql) {
      const [row] = (await databases.get(service as ServiceName)!.query(sql)) as Record<string, string>[];
      if (!row) throw new Error(`the demo has nothing for ${sql}`);
      return Object.values(row)[0]!;
    },
    settle: () => drainRoad({ databases, subgraphs, log }),
  };
}

/** Somebody of the demo, with the roles they are given there. */
export function demoActor(role: Role): Actor {
  const { id: sub, kind, grants } = personOf(role);
  return { sub, kind, grants };
}

/** Loads the five programmes; `before` sees each question before the person of the demo asks it. */
export async function loadInto(world: World, before: (question: Question) => Promise<void>): Promise<void> {
  await loadDemo({
    report: () => undefined, settle: () => world.settle(),
    async ask(role, query, variables) {
      const question = world.questionOf(query, variables);
      await before(question);
      const { data, code } = await world.ask(question, demoActor(role));
      if (code !== 'ok') throw new Error(`${question.name} by ${role}: ${code}`);
      return data as never;
    },
  });
}
