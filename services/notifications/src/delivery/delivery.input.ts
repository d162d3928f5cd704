import { ArrayMaxSize, ArrayMinSize, IsArray, IsUUID } from 'class-validator';
import { Checked, CommandInput, parseReason } from '@opora/subgraph';

export class HandleDeliveriesInput extends CommandInput {
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(100) @IsUUID(undefined, { each: true }) ids: string[];
  @Checked(parseReason) reason: string;
}
