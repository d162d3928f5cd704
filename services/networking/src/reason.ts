import { assertNoPersonalData, cleanOptionalText, common } from '@opora/kernel';

/** The reason of an act that others will judge: required, at most 500 characters. Throws REASON_REQUIRED, GDPR_PERSONAL_DATA_DETECTED. */
export function parseReason(text: unknown, field: string): string {
  const reason = cleanOptionalText(text, { max: 500, field });
  if (!reason) throw common('REASON_REQUIRED', { field });
  assertNoPersonalData(reason, field);
  return reason;
}
