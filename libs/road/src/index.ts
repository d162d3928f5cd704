import 'reflect-metadata';

export { startAcks } from './acks';
export * from './consumer';
export * from './dead-letters';
export { drainRoad, type RoadOptions } from './drain';
export * from './events';
export { Road1760000000000, roadEntities } from './migration';
export * from './outbox';
export { OutboxRow } from './outbox.entity';
export * from './relay';
export { RoadTelemetry1764600000000 } from './telemetry.migration';
