import { cleanOptionalText, parseDate } from '@opora/kernel';
import { ChangeInput, Checked } from '@opora/subgraph';
import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

export class RecordCoordinatorPostInput extends ChangeInput {
  @IsUUID() projectId: string;
  @IsString() @MaxLength(10) krajCode: string;
  @Checked(parseDate) filledFrom: string;
  @IsOptional() @Checked(parseDate) filledTo?: string | null;
  @IsOptional() @Checked((text, field) => cleanOptionalText(text, { max: 300, field })) source?: string | null;
}
