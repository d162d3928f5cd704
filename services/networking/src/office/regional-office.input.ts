import { IsIn, IsInt, IsOptional, IsString, IsUUID, Max, Min } from 'class-validator';
import { CommandInput } from '@opora/subgraph';
import { Line, OptionalLine, Source } from '../text-input';
import type { RegionalOfficeKind } from './regional-office.entity';

export class RegisterRegionalOfficeInput extends CommandInput {
  @IsUUID() projectId: string;
  @IsIn(['METHODICAL', 'PROJECT']) kind: RegionalOfficeKind;
  @Line(200) name: string;
  @IsString() municipalityKey: string;
  @IsOptional() @OptionalLine(200) area?: string | null;
  @IsOptional() @IsInt() @Min(0) @Max(1000) methodologists?: number | null;
  @IsOptional() @Source() source?: string | null;
}
