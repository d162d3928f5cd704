import { assertMay, canDiscard, canRetry, CHANNELS, DELIVERY_STATES, type Channel, type DeliveryState } from './delivery.rules';

const delivery = (state: DeliveryState, channel: Channel = 'EMAIL') => ({ id: state, state, channel });
const states = (may: (each: ReturnType<typeof delivery>) => boolean) => DELIVERY_STATES.filter((state) => may(delivery(state)));

test('what waits for a person, was withdrawn or given up can be sent again; what was sent cannot', () => expect(states(canRetry)).toEqual(['WITHDRAWN', 'FAILED', 'NEEDS_ATTENTION']));
test('what waits can be given up; what is in a sender\'s hands cannot', () => expect(states(canDiscard)).toEqual(['QUEUED', 'NEEDS_ATTENTION']));
test('an inbox row is never sent again', () => expect(CHANNELS.map((channel) => canRetry(delivery('FAILED', channel)))).toEqual([false, true, true]));
test('every refused delivery is named, a sent one as already completed', () => {
  let refusal: unknown;
  try { assertMay(canRetry, [delivery('SENT'), delivery('SENDING'), delivery('FAILED')]); } catch (error) { refusal = error; }
  expect(refusal).toMatchObject({ violations: [{ code: 'JOB_ALREADY_COMPLETED', actual: 'SENT', messageCs: 'Úloha už byla dokončena.' }, { code: 'NTF_DELIVERY_STATE', actual: 'SENDING' }] });
});
