import { ChangeInput, CommandInput } from '@opora/subgraph';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsIn, IsUUID } from 'class-validator';
import { MOST_ACCEPTABLE } from '../registration/registration.rules';

export class JoinWaitingListInput extends CommandInput {
  @IsUUID() personId: string;
  @ArrayMinSize(1) @ArrayMaxSize(MOST_ACCEPTABLE) @ArrayUnique() @IsUUID(undefined, { each: true }) acceptableIdsInOrder: string[];
}

export class LeaveWaitingListInput extends ChangeInput {
  @IsUUID() entryId: string;
}

export class RespondToOfferInput extends CommandInput {
  @IsUUID() offerId: string;
  @IsIn(['ACCEPT', 'DECLINE']) answer: 'ACCEPT' | 'DECLINE';
}
