import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsOptional, IsUUID, Matches, ValidateNested } from 'class-validator';
import { ChangeInput } from '@opora/subgraph';
import { Day, Exact, Text } from '../text-checks';
import type { ServiceType, TargetSemantics } from './target.entity';

export class TargetInput {
  @Matches(/^[a-z0-9-]{1,60}$/) metric: string;
  @Text(300) title: string;
  @Exact() value: string;
  @IsOptional() @Exact() valueTo?: string | null;
  @Matches(/^[a-z-]{1,20}$/) unit: string;
  @IsIn(['FLOOR', 'CEILING', 'EXACT']) semantics: TargetSemantics;
  @IsOptional() @Matches(/^[A-Z0-9]{4,6}$/) territoryCode?: string | null;
  @IsOptional() @Text(100) per?: string | null;
  @IsOptional() @IsIn(['NZDM', 'SAS']) serviceType?: ServiceType | null;
  @IsOptional() @Day() from?: string | null;
  @IsOptional() @Day() to?: string | null;
  @Text(200) source: string;
}

export class SetTargetsInput extends ChangeInput {
  @IsUUID() projectId: string;
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(100) @ValidateNested({ each: true }) @Type(() => TargetInput) targets: TargetInput[];
}
