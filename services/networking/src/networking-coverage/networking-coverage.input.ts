import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { parseDate, parseDecimal } from '@opora/kernel';
import { Checked, CommandInput } from '@opora/subgraph';
import { Source } from '../text-input';

export class StateNetworkingCoverageInput extends CommandInput {
  @IsUUID() projectId: string;
  @Checked(parseDate) statedOn: string;
  @IsInt() @Min(0) @Max(14) involvedKraje: number;
  @IsInt() @Min(0) @Max(10_000) involvedOrps: number;
  @IsInt() @Min(0) @Max(10_000) possibleOrps: number;
  @IsInt() @Min(0) @Max(10_000) totalOrps: number;
  @IsOptional() @Checked(parseDecimal) claimedOverPercent?: string | null;
  @IsOptional() @Source() source?: string | null;
}
