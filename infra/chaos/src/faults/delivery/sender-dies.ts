import { killHard, until } from '../../harness/process';
import { assertSeen, defineFault } from '../fault';

export const senderDies = defineFault({
  row: 4, name: 'the worker dies after the mail server took a message, before it is marked as sent', stage: 'embedded',
  inject: 'kill -9 of the worker the moment the mail server has accepted', expected: 'at most one repeat, with the same Message-ID',
  async run(stage) {
    const pid = await stage.worker();
    const before = stage.mailbox.messages;
    const taken = stage.mailbox.next(() => { process.kill(pid, 'SIGKILL'); });
    await stage.insist();
    const messageId = await taken;
    await killHard(pid);
    // The claim of the dead sender holds for two minutes.
    await until('the end of the claim', async () => (await stage.platform.rows(`SELECT FROM notifications.delivery WHERE channel = 'EMAIL' AND state IN ('QUEUED', 'SENDING')`)).length === 0, 240_000);
    const times = stage.mailbox.times(messageId);
    assertSeen(times >= 1 && times <= 2, `the message came ${times} times`);
    return `${stage.mailbox.messages - before} messages, that one ${times} times under one Message-ID; ${await stage.allDelivered()}`;
  },
});
