import { ArrayMaxSize, ArrayMinSize, IsArray, IsUUID } from 'class-validator';
import { CommandInput } from '@opora/subgraph';

export class MarkNotificationsReadInput extends CommandInput {
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(100) @IsUUID(undefined, { each: true }) ids: string[];
}
