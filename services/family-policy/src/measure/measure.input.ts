import { cleanText } from '@opora/kernel';
import { ChangeInput, Checked, CommandInput } from '@opora/subgraph';
import { IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';

const MOST = 1_000_000;
const title = (text: string, field: string): string => cleanText(text, { max: 500, field });

export class AddMeasureInput extends CommandInput {
  @IsUUID() planId: string;
  @IsOptional() @IsUUID() parentId?: string | null;
  @Checked(title) title: string;
  @IsString() @MaxLength(30) weight: string;
  @IsOptional() @IsInt() @Min(0) @Max(MOST) plannedActivities?: number | null;
}

export class ChangeMeasureInput extends ChangeInput {
  @IsUUID() measureId: string;
  @IsOptional() @IsUUID() parentId?: string | null;
  @IsOptional() @Checked(title) title?: string | null;
  @IsOptional() @IsString() @MaxLength(30) weight?: string | null;
  @IsOptional() @IsInt() @Min(0) @Max(MOST) plannedActivities?: number | null;
}

export class RemoveMeasureInput extends ChangeInput {
  @IsUUID() measureId: string;
}

export class ReportMeasureInput extends ChangeInput {
  @IsUUID() measureId: string;
  @IsInt() @Min(0) @Max(MOST) doneActivities: number;
}
