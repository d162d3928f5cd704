import { atMostOncePer, counter, metrics, serveMetrics, watched } from './metrics';

const ask = (port: number, path = '/metrics', method = 'GET') => fetch(`http://127.0.0.1:${port}${path}`, { method });

describe('/metrics', () => {
  it('answers what was counted and what is watched, and leaves out only the one who cannot be read', async () => {
    counter('synthetic_things_total', 'Synthetic.', ['kind']).inc({ kind: 'one' });
    const rooms = watched('synthetic_rooms', 'Synthetic.', ['room']);
    const leave = rooms.watch(() => [{ labels: { room: 'a' }, value: 3 }]);
    rooms.watch(async () => Promise.reject(new Error('away')));
    const door = await serveMetrics({ port: 0, host: '127.0.0.1' });
    const text = await (await ask(door.port)).text();
    await door.close();
    expect(text).toContain('opora_synthetic_things_total{kind="one"} 1');
    expect(text).toContain('opora_synthetic_rooms{room="a"} 3');
    expect(text).toMatch(/^nodejs_eventloop_lag_seconds /m);
    leave();
    expect(await metrics.getSingleMetricAsString('opora_synthetic_rooms')).not.toContain('room="a"');
  });

  it('answers nothing else', async () => {
    const door = await serveMetrics({ port: 0, host: '127.0.0.1' });
    expect([(await ask(door.port, '/')).status, (await ask(door.port, '/metrics', 'POST')).status]).toEqual([404, 404]);
    await door.close();
  });

  it('tells that its port is taken', async () => {
    const door = await serveMetrics({ port: 0, host: '127.0.0.1' });
    await expect(serveMetrics({ port: door.port, host: '127.0.0.1' })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await door.close();
  });
});

test('however many ask within the time, what lies behind is read once', async () => {
  let [at, reads] = [0, 0];
  const read = atMostOncePer(5000, async () => ++reads, () => at);
  expect([await read(), await read()]).toEqual([1, 1]);
  at = 5000;
  expect(await read()).toBe(2);
});
