import { histogram, watched } from '@opora/telemetry';

/** What every service measures of its database and its changes. Labels are names of our own: services, commands, states. */
export const commandSeconds = histogram('command_duration_seconds', 'How long changes took; outcome done, refused or failed.', ['service', 'command', 'outcome']);
export const querySeconds = histogram('database_query_duration_seconds', 'How long statements took, waiting in the pool not included.', ['service', 'outcome']);
export const poolConnections = watched('database_pool_connections', 'Connections of a pool, in use or idle.', ['service', 'state']);
export const poolWaiting = watched('database_pool_waiting', 'Those who wait for a connection of a pool.', ['service']);
