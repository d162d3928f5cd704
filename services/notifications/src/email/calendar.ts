import { calendarText, type NoticeEntry } from '@opora/contracts';

export interface Invite { entry: NoticeEntry; text: string; /** When it was told. */ at: Date }

/** The calendar file of one event. A higher sequence with the same uid moves or cancels it. */
export function calendarFile(invite: Invite): { method: 'PUBLISH' | 'CANCEL'; content: string } {
  const method = invite.entry.cancelled ? 'CANCEL' : 'PUBLISH';
  return { method, content: calendarText([{ ...invite, title: invite.entry.title }], { method }) };
}
