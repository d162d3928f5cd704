import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsInt, IsOptional, IsUUID, Matches, Max, Min, ValidateNested } from 'class-validator';
import { ChangeInput } from '@opora/subgraph';
import { Day, Text } from '../text-checks';

const NUMBER = /^[0-9]{1,2}([A-Z]|\.[0-9]{1,2})?$/;

export class KeyActivityInput {
  @Matches(NUMBER) number: string;
  @IsOptional() @Matches(NUMBER) parentNumber?: string | null;
  @IsOptional() @Text(500) title?: string | null;
  @IsOptional() @Text(100) phase?: string | null;
  @Text(200) source: string;
}

export class AddKeyActivitiesInput extends ChangeInput {
  @IsUUID() projectId: string;
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(50) @ValidateNested({ each: true }) @Type(() => KeyActivityInput) activities: KeyActivityInput[];
}

export class TeamRoleInput {
  @Text(200) title: string;
  @IsOptional() @IsInt() @Min(1) @Max(10_000) count?: number | null;
  @IsOptional() @Text(100) countPer?: string | null;
  @IsOptional() @Day() since?: string | null;
  @Text(200) source: string;
}

export class AddTeamRolesInput extends ChangeInput {
  @IsUUID() projectId: string;
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(50) @ValidateNested({ each: true }) @Type(() => TeamRoleInput) roles: TeamRoleInput[];
}
