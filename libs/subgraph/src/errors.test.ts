import { GraphQLError } from 'graphql';
import { createLog } from '@opora/telemetry';
import { formatError } from './errors';

const shown = (code: string) => formatError(new GraphQLError('deadlock detected in relation "person"', { originalError: Object.assign(new Error('deadlock detected in relation "person"'), { code }) }), { traceId: 'a trace', deadline: Date.now() + 60_000 }, createLog('test', 'silent'));

test.each(['40001', '40P01'])('a change that lost against others to the end (%s) may be asked for again, and quotes nothing of the database', (code) => {
  const { message, extensions } = shown(code);
  expect([message, extensions]).toEqual(['Záznam mezitím změnil někdo jiný. Načtěte jej znovu.', { code: 'CONFLICT_VERSION', violations: [{ code: 'CONFLICT_VERSION', messageCs: message }], retryable: true, traceId: 'a trace' }]);
});

test.each(['57P03', '53300', '55P03', '08006', '25006', '57014', '28P01', '3D000'])('a database that is away (%s) is SERVICE_UNAVAILABLE', (code) => {
  expect(shown(code).extensions).toMatchObject({ code: 'SERVICE_UNAVAILABLE', retryable: true });
});
