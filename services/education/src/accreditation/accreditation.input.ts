import { cleanText, parseDate, type DurationUnit } from '@opora/kernel';
import { Checked, CommandInput } from '@opora/subgraph';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsUUID } from 'class-validator';
import { MINISTRIES, type Ministry } from './accreditation.rules';

export class SetAccreditationInput extends CommandInput {
  @IsUUID() topicId: string;
  @IsIn(MINISTRIES) ministry: Ministry;
  @Checked((text, field) => cleanText(text, { max: 100, field })) number: string;
  @Checked(parseDate) validFrom: string;
  @Checked(parseDate) validTo: string;
  @IsIn(['HOUR', 'LESSON']) hourUnit: DurationUnit;
  @IsOptional() @IsArray() @ArrayMaxSize(500) @IsUUID(undefined, { each: true }) eventIds: string[] | null = null;
}
