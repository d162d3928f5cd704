import { parseDate } from '@opora/kernel';
import { ChangeInput, Checked } from '@opora/subgraph';
import { IsOptional, IsUUID } from 'class-validator';

export class RecordTenderInput extends ChangeInput {
  @IsUUID() seriesId: string;
  @IsOptional() @Checked(parseDate) announcedOn: string | null = null;
  @IsOptional() @Checked(parseDate) contractSignedOn: string | null = null;
  @IsOptional() @IsUUID() contractorId: string | null = null;
}
