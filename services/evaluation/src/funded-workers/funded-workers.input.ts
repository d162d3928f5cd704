import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsInt, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { ChangeInput } from '@opora/subgraph';
import { Text } from '../text-checks';

export class FundMunicipalitiesInput extends ChangeInput {
  @IsUUID() projectId: string;
  @Text(100) call: string;
  @IsInt() @Min(1) @Max(1000) fewest: number;
  @IsInt() @Min(1) @Max(1000) most: number;
  @IsInt() @Min(1) @Max(600) months: number;
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(200) @ArrayUnique() @IsString({ each: true }) @MaxLength(40, { each: true }) municipalityKeys: string[];
  @Text(200) source: string;
}

export class RecordFundedWorkersInput extends ChangeInput {
  @IsUUID() fundedWorkersId: string;
  @IsInt() count: number;
}
