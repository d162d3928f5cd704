import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsInt, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { ChangeInput } from '@opora/subgraph';
import { Amount, Day, Text } from '../text-checks';
import type { BudgetKind } from '../project/project.entity';
import type { FundingSource } from './funding-share.entity';

export class FundingShareInput {
  @IsIn(['ESF', 'STATE_BUDGET', 'REGION_BUDGET']) payer: FundingSource;
  @IsOptional() @IsInt() basisPoints?: number | null;
}

export class SetFundingInput extends ChangeInput {
  @IsUUID() projectId: string;
  @IsOptional() @Amount() total?: string | null;
  @IsOptional() @IsIn(['EXACT', 'CEILING']) kind?: BudgetKind | null;
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(10) @ValidateNested({ each: true }) @Type(() => FundingShareInput) shares: FundingShareInput[];
}

export class RecordClaimInput extends ChangeInput {
  @IsUUID() projectId: string;
  @Amount() amount: string;
  @Day() claimedOn: string;
  @IsOptional() @Text(300) note?: string | null;
}
