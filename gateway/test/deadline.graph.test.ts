import { setTimeout as sleep } from 'node:timers/promises';
import { stockEngine, type Transport } from '@opora/gateway';
import type { Caller } from '@opora/kernel';
import { TIME } from '../src/limits/limits';
import { guarded } from '../src/subgraphs/guarded';
import { AS_PERSON, called, compose, LINK, person, smallGraph } from './small-graph';

/** Nobody waits longer than twelve seconds, and whoever runs out of time is told so (reliability.md §6). */
const caller = (ms: number): Caller => ({ actor: person, traceId: 't', deadline: Date.now() + ms });
const QUESTION = { query: '{ people { id } }' };
const answerAfter = (ms: number, told: Caller[] = []): Transport => async (_request, by) => { told.push(by); await sleep(ms); return { data: { people: [] } }; };

describe('a fetch', () => {
  test('tells the subgraph until when it is waited for: five seconds, or what is left of the operation', async () => {
    const told: Caller[] = [];
    const ask = guarded(answerAfter(0, told));
    await ask(QUESTION, caller(TIME.operation), () => undefined);
    await ask(QUESTION, caller(700), () => undefined);
    const [whole, rest] = told.map(({ deadline }) => deadline - Date.now());
    expect([whole! > TIME.fetch - 2000 && whole! <= TIME.fetch, rest! > 0 && rest! <= 700]).toEqual([true, true]);
  });

  test('whose operation runs out of time is DEADLINE_EXCEEDED on its fields, and not the subgraph’s failure', async () => {
    const ask = guarded(answerAfter(5000));
    const reasons: string[] = [];
    for (let n = 0; n < 11; n += 1) {
      const { data, errors, late } = await ask(QUESTION, caller(20), (reason) => reasons.push(reason));
      expect([data, late, errors!.map(({ path, extensions }) => [path, extensions!['code'], extensions!['retryable']])]).toEqual([null, true, [[['people'], 'DEADLINE_EXCEEDED', true]]]);
    }
    expect(new Set(reasons)).toEqual(new Set(['timeout']));
  });

  test('is not begun after the deadline', async () => {
    const told: Caller[] = [];
    const { errors } = await guarded(answerAfter(0, told))(QUESTION, caller(-1), () => undefined);
    expect([errors![0]!.extensions!['code'], told]).toEqual(['DEADLINE_EXCEEDED', []]);
  });
});

/** Four services, each of which must be asked before the next one can be. */
const STEPS = ['one', 'two', 'three', 'four'] as const;
const SDL = Object.fromEntries(STEPS.map((name, n) => {
  const [type, below] = [`Step${n}`, n + 1 < STEPS.length ? `next: Step${n + 1}!` : ''];
  return [name, `${LINK} ${n === 0 ? 'type Query { start: Step0 }' : ''} type ${type} @key(fields: "id") { id: ID! note: String ${below} } ${below && `type Step${n + 1} @key(fields: "id", resolvable: false) { id: ID! }`}`];
}));
const step = (n: number) => ({ id: String(n), note: `step ${n}`, next: { id: String(n + 1) } });
const resolversOf = (n: number) => ({ ...(n === 0 && { Query: { start: () => step(0) } }), [`Step${n}`]: { __resolveReference: () => step(n) } });

test('an operation of many slow steps ends after twelve seconds: what was answered is there, the rest is DEADLINE_EXCEEDED, and what is late is not begun', async () => {
  const begun: string[] = [];
  const graph = await smallGraph({ engine: stockEngine(compose(SDL), (name) => {
    const answer = called(SDL[name]!, resolversOf(STEPS.indexOf(name as never)));
    return async (...request) => { begun.push(name); await sleep(4500); return answer(...request); };
  }) });
  try {
    const { status, body } = await graph.ask('{ start { note next { note next { note next { note } } } } }', {}, AS_PERSON);
    expect([status, body.data]).toEqual([200, { start: { note: 'step 0', next: { note: 'step 1', next: { note: null, next: null } } } }]);
    expect(body.errors![0]).toMatchObject({ message: 'Odpověď trvala příliš dlouho. Zkuste to prosím znovu, případně se zeptejte na méně.', extensions: { code: 'DEADLINE_EXCEEDED', retryable: true } });
    expect([...new Set(body.errors!.map(({ extensions }) => extensions.code))]).toEqual(['DEADLINE_EXCEEDED']);
    expect(begun).toEqual(['one', 'two', 'three']);
  } finally { await graph.stop(); }
});
