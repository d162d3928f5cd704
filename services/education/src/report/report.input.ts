import { cleanOptionalText, cleanText, parseDate } from '@opora/kernel';
import { ChangeInput, Checked } from '@opora/subgraph';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsOptional, IsUrl, IsUUID, MaxLength, ValidateNested } from 'class-validator';

const line = (max: number) => Checked((text: unknown, field: string) => cleanText(text, { max, field }));
const optionalLine = (max: number) => Checked((text: unknown, field: string) => cleanOptionalText(text, { max, field }));
const optionalText = (max: number) => Checked((text: unknown, field: string) => cleanOptionalText(text, { max, field, multiline: true }));

export class ReportHostInput {
  @line(200) name: string;
  @IsOptional() @optionalLine(200) placeCs: string | null = null;
}
export class ReportLinkInput {
  @line(200) titleCs: string;
  @IsUrl({ protocols: ['https'], require_protocol: true, disallow_auth: true }) @MaxLength(500) url: string;
}

export class SaveEventReportInput extends ChangeInput {
  @IsUUID() eventId: string;
  @IsOptional() @Checked(parseDate) from: string | null = null;
  @IsOptional() @Checked(parseDate) to: string | null = null;
  @IsOptional() @optionalLine(300) placeCs: string | null = null;
  @IsOptional() @optionalText(1000) delegationCs: string | null = null;
  @IsOptional() @ArrayMaxSize(100) @ArrayUnique() @IsUUID(undefined, { each: true }) travellerIds: string[] | null = null;
  @IsOptional() @ArrayMaxSize(50) @ValidateNested({ each: true }) @Type(() => ReportHostInput) hosts: ReportHostInput[] | null = null;
  @IsOptional() @optionalText(20_000) findingsCs: string | null = null;
  @IsOptional() @optionalText(20_000) recommendationsCs: string | null = null;
  @IsOptional() @ArrayMaxSize(20) @ValidateNested({ each: true }) @Type(() => ReportLinkInput) links: ReportLinkInput[] | null = null;
  @IsOptional() @ArrayMaxSize(10) @ArrayUnique() @IsUUID(undefined, { each: true }) attachmentIds: string[] | null = null;
  @IsOptional() @IsUUID() materialId: string | null = null;
  @IsOptional() @optionalLine(200) source: string | null = null;
}

export class SubmitEventReportInput extends ChangeInput {
  @IsUUID() reportId: string;
}
export class AcceptEventReportInput extends ChangeInput {
  @IsUUID() reportId: string;
}
export class ReturnEventReportInput extends ChangeInput {
  @IsUUID() reportId: string;
  @IsOptional() @optionalText(2000) reason: string | null = null;
}
