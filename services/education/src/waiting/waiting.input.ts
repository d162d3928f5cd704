import { ChangeInput, CommandInput } from '@opora/subgraph';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsIn, IsUUID } from 'class-validator';

export class JoinWaitingListInput extends CommandInput {
  @IsUUID() personId: string;
  @ArrayMinSize(1) @ArrayMaxSize(10) @ArrayUnique() @IsUUID(undefined, { each: true }) acceptableIdsInOrder: string[];
}

export class LeaveWaitingListInput extends ChangeInput {
  @IsUUID() entryId: string;
}

export class RespondToOfferInput extends CommandInput {
  @IsUUID() offerId: string;
  @IsIn(['ACCEPT', 'DECLINE']) answer: 'ACCEPT' | 'DECLINE';
}
