import { IsDate, IsIn, IsString, IsUUID } from 'class-validator';
import { Type } from 'class-transformer';
import { assertNoPersonalData, cleanOptionalText, common, refuse } from '@opora/kernel';
import { ChangeInput, Checked, CommandInput } from '@opora/subgraph';
import { ACCESS_PURPOSES, SHORTEST_REASON, type AccessPurpose } from './opened-access.rules';

/** Words another kraj will read. Throws REASON_REQUIRED, REASON_TOO_SHORT under 20 characters, GDPR_PERSONAL_DATA_DETECTED. */
function parseReason(text: unknown, field: string): string {
  const reason = cleanOptionalText(text, { max: 500, field });
  if (!reason) throw common('REASON_REQUIRED', { field });
  const length = [...reason].length;
  if (length < SHORTEST_REASON) refuse({ code: 'REASON_TOO_SHORT', field, actual: length, limit: SHORTEST_REASON, messageCs: `Důvod popište nejméně ${SHORTEST_REASON} znaky.` });
  assertNoPersonalData(reason, field);
  return reason;
}

export class OpenAccessInput extends CommandInput {
  @IsString() krajCode: string;
  @IsIn(ACCESS_PURPOSES) purpose: AccessPurpose;
  @Checked(parseReason) reason: string;
  @Type(() => Date) @IsDate() until: Date;
}

export class CloseAccessInput extends ChangeInput {
  @IsUUID() id: string;
}
