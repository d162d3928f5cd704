import { ArrayMaxSize, ArrayMinSize, IsArray, IsUUID } from 'class-validator';
import { assertNoPersonalData, cleanOptionalText, common } from '@opora/kernel';
import { Checked, CommandInput } from '@opora/subgraph';

/** The reason of an operator's act: required, short, without personal data. Throws REASON_REQUIRED, GDPR_PERSONAL_DATA_DETECTED. */
export function parseReason(text: unknown, field: string): string {
  const reason = cleanOptionalText(text, { max: 500, field });
  if (!reason) throw common('REASON_REQUIRED', { field });
  assertNoPersonalData(reason, field);
  return reason;
}

export class HandleDeliveriesInput extends CommandInput {
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(100) @IsUUID(undefined, { each: true }) ids: string[];
  @Checked(parseReason) reason: string;
}
