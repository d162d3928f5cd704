import { assertKeepsJobs } from './redis';

describe('Redis (reliability.md fault 22)', () => {
  it('is accepted when a full Redis refuses writes', () => {
    expect(() => assertKeepsJobs('# Memory\r\nmaxmemory:0\r\nmaxmemory_policy:noeviction\r\n')).not.toThrow();
  });
  it.each(['allkeys-lru', 'volatile-ttl'])('is refused under %s, naming the setting', (policy) => {
    expect(() => assertKeepsJobs(`# Memory\r\nmaxmemory_policy:${policy}\r\n`)).toThrow(`maxmemory-policy is "${policy}"`);
  });
  it('is refused when it does not tell its policy', () => {
    expect(() => assertKeepsJobs('# Memory\r\n')).toThrow('maxmemory-policy is "unknown"');
  });
});
