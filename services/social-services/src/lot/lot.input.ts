import { cleanOptionalText } from '@opora/kernel';
import { ChangeInput, Checked, CommandInput } from '@opora/subgraph';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsInt, IsOptional, IsString, IsUUID, ValidateNested } from 'class-validator';
import { SERVICE_TYPES, type ServiceType } from '../programme/programme.rules';
import { TENDER_PHASES, type TenderPhase } from './lot.rules';

const MAX_ORPS = 26;

export class NewLotInput {
  @IsInt() number: number;
  @IsOptional() @Checked((text, field) => cleanOptionalText(text, { max: 500, field })) territory?: string | null;
  @IsOptional() @IsArray() @ArrayMaxSize(MAX_ORPS) @IsString({ each: true }) orpCodes?: string[] | null;
  @IsOptional() @IsIn(TENDER_PHASES) tenderPhase?: TenderPhase | null;
}

export class CreateLotsInput extends CommandInput {
  @IsUUID() planId: string;
  @IsIn(SERVICE_TYPES) serviceType: ServiceType;
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(100) @ValidateNested({ each: true }) @Type(() => NewLotInput) lots: NewLotInput[];
}

export class DescribeLotInput extends ChangeInput {
  @IsUUID() lotId: string;
  @IsOptional() @Checked((text, field) => cleanOptionalText(text, { max: 500, field })) territory?: string | null;
  @IsOptional() @IsArray() @ArrayMaxSize(MAX_ORPS) @IsString({ each: true }) orpCodes?: string[] | null;
  @IsOptional() @IsIn(TENDER_PHASES) tenderPhase?: TenderPhase | null;
}
