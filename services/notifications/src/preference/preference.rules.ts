import { assertNone, type Violation } from '@opora/kernel';
import type { Channel } from '../delivery/delivery.rules';

export const PREFERENCE_MODES = ['AT_ONCE', 'DAILY_DIGEST', 'OFF'] as const;
export type PreferenceMode = (typeof PREFERENCE_MODES)[number];

export interface Choice { kind: string; channel: Channel; mode: PreferenceMode }

/**
 * A person chooses how e-mails of one kind come. The inbox is the record and always on; kinds whose ignorance would cost a right come at once.
 * Throws NTF_KIND_UNKNOWN, NTF_INBOX_ALWAYS_ON, NTF_CHANNEL_NOT_PERSONAL, NTF_ESSENTIAL, all that hold.
 */
export function assertMayChoose({ kind, channel, mode }: Choice, kinds: readonly { topic: string; essential?: boolean }[]): void {
  const known = kinds.find(({ topic }) => topic === kind);
  const violations: Violation[] = [];
  if (!known) violations.push({ code: 'NTF_KIND_UNKNOWN', field: 'input.kind', actual: kind, messageCs: 'Neznámý druh oznámení.' });
  if (channel === 'IN_APP') violations.push({ code: 'NTF_INBOX_ALWAYS_ON', field: 'input.channel', actual: channel, messageCs: 'Oznámení v aplikaci nelze vypnout.' });
  if (channel === 'WEBHOOK') violations.push({ code: 'NTF_CHANNEL_NOT_PERSONAL', field: 'input.channel', actual: channel, messageCs: 'Propojení s jiným systémem nastavuje provozovatel.' });
  if (known?.essential && mode !== 'AT_ONCE') violations.push({ code: 'NTF_ESSENTIAL', field: 'input.mode', actual: mode, messageCs: 'Toto oznámení je nutné doručit, nelze je vypnout ani odložit.' });
  assertNone(violations);
}
