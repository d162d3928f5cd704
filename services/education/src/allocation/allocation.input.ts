import { CommandInput } from '@opora/subgraph';
import { IsUUID, Matches } from 'class-validator';

export class ConfirmAllocationInput extends CommandInput {
  @IsUUID() seminarId: string;
  @Matches(/^[0-9a-f]{64}$/) previewHash: string;
}
