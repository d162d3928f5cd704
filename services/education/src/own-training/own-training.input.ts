import { cleanOptionalText, cleanText, parseDate, type DurationUnit } from '@opora/kernel';
import { ChangeInput, Checked, CommandInput } from '@opora/subgraph';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsUrl, IsUUID, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { TRAINING_FORMS, type TrainingForm } from '../training-rules/training-rule-set';

export class TrainingEvidenceInput {
  @IsOptional() @Checked((text, field) => cleanOptionalText(text, { max: 200, field })) designation: string | null = null;
  @IsOptional() @IsUrl({ protocols: ['https'], require_protocol: true, disallow_auth: true }) @MaxLength(500) url: string | null = null;
  @IsOptional() @Matches(/^[0-9a-f]{64}$/) sha256: string | null = null;
  @IsOptional() @IsUUID() fileId: string | null = null;
}

export class RecordExternalTrainingInput extends CommandInput {
  @IsUUID() personId: string;
  @Checked((text, field) => cleanText(text, { max: 300, field })) titleCs: string;
  @Checked((text, field) => cleanText(text, { max: 200, field })) organiserCs: string;
  @IsIn(TRAINING_FORMS) form: TrainingForm;
  @Checked(parseDate) from: string;
  @Checked(parseDate) to: string;
  @IsInt() @Min(1) @Max(100_000) minutes: number;
  @IsOptional() @IsIn(['HOUR', 'LESSON']) unit: DurationUnit | null = null;
  @IsOptional() @IsBoolean() elearning: boolean | null = null;
  @IsOptional() @ValidateNested() @Type(() => TrainingEvidenceInput) evidence: TrainingEvidenceInput | null = null;
}

export class WithdrawExternalTrainingInput extends ChangeInput {
  @IsUUID() externalTrainingId: string;
}

export class RecordAbsenceInput extends CommandInput {
  @IsUUID() personId: string;
  @Checked(parseDate) from: string;
  @Checked(parseDate) to: string;
}

export class WithdrawAbsenceInput extends ChangeInput {
  @IsUUID() absenceId: string;
}
