import { IsDefined, IsOptional, IsString, IsUUID, Matches, MaxLength, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import { cleanText } from '@opora/kernel';
import { Checked, CommandInput } from '@opora/subgraph';
import { parseEmail } from './email.rules';

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;
const reason = (text: unknown, field: string) => cleanText(text, { max: 500, field });

export class QuietHoursInput {
  @Matches(CLOCK) from: string;
  @Matches(CLOCK) to: string;
}
export class SetMyContactInput extends CommandInput {
  @IsOptional() @Checked(parseEmail) email?: string | null;
  @IsOptional() @ValidateNested() @Type(() => QuietHoursInput) quietHours?: QuietHoursInput | null;
}
export class SetContactInput extends CommandInput {
  @IsUUID() personId: string;
  @IsDefined() @Checked(parseEmail) email: string;
}
/** Carries its idempotency key only. */
export class ResendConfirmationInput extends CommandInput {}
export class ConfirmContactInput extends CommandInput {
  @IsString() @MaxLength(500) token: string;
}
export class WithdrawContactInput extends CommandInput {
  @IsUUID() personId: string;
  @IsDefined() @Checked(reason) reason: string;
}
