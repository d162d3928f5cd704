import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import { assertNoPersonalData, cleanText, parseDate } from '@opora/kernel';
import { ChangeInput, Checked, CommandInput } from '@opora/subgraph';

/** Text of minutes: needs are written without personal data of clients (journeys.md J7). Throws GDPR_PERSONAL_DATA_DETECTED. */
export const Minuted = () => Checked((value, field) => {
  const text = cleanText(value, { max: 2000, field, multiline: true });
  assertNoPersonalData(text, field);
  return text;
});

export class RaiseNeedInput extends CommandInput {
  @IsUUID() roundTableId: string;
  @IsIn(['KRAJ', 'ACTOR']) addressee: 'KRAJ' | 'ACTOR';
  @IsOptional() @IsUUID() organisationId?: string | null;
  @Minuted() text: string;
}

export class MergeNeedsInput extends CommandInput {
  @ArrayNotEmpty() @ArrayUnique() @ArrayMaxSize(100) @IsUUID(undefined, { each: true }) needIds: string[];
  @IsUUID() intoNeedId: string;
}

export class RespondToNeedInput extends ChangeInput {
  @IsUUID() needId: string;
  @Minuted() response: string;
  @IsOptional() @Checked(parseDate) dueDate?: string | null;
  @IsOptional() @IsBoolean() close?: boolean | null;
}

export class DeleteNeedInput extends ChangeInput {
  @IsUUID() needId: string;
}
