import { IsInt, IsOptional, IsUUID, Min } from 'class-validator';
import { ChangeInput } from '@opora/subgraph';
import { OptionalLine } from '../text-input';

export class CloseRoundInput extends ChangeInput {
  @IsUUID() projectId: string;
  @IsInt() @Min(1) number: number;
  @IsOptional() @OptionalLine(500) waiverReason?: string | null;
}
