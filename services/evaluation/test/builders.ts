import type { DataSource } from 'typeorm';
import { Context, run } from '@opora/subgraph';
import { anActor } from '@opora/testing';
import type { Actor } from '@opora/kernel';
import { registerProject } from '../src/project/project.commands';
import type { Project } from '../src/project/project.entity';

/** Noon of the day the tests play on. */
export const NOON = new Date('2026-11-22T11:00:00Z');
export const ministry = anActor({ roles: ['mpsv-methodologist'] });
export const contracts = anActor({ roles: ['contract-manager'] });
export const evaluator = anActor({ roles: ['evaluator'] });

/** A request of an actor at noon. */
export const asking = (db: DataSource, actor: Actor = ministry, now: () => Date = () => NOON) => new Context(db, { actor, traceId: 'test', deadline: Date.now() + 60_000 }, now);

let made = 0;
/** Builds a registered project of the Liberec kraj over the period of P1. */
export const aProject = (db: DataSource, over: Partial<Parameters<typeof input>[0]> = {}): Promise<Project> => run(asking(db), registerProject, input(over));
const input = (over: Record<string, unknown>) => ({
  code: `T${++made}`, name: 'Zkušební projekt', beneficiary: 'Zkušební kraj', krajCode: 'CZ051', status: 'RUNNING', source: 'synthetic',
  period: { from: '2016-10-01', to: '2019-09-30', source: 'synthetic' }, ...over,
});
