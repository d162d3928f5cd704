import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsIn, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { ChangeInput } from '@opora/subgraph';
import { ATTENDANCE_KINDS, type AttendanceKind } from '../round-table/round-table.entity';

export class InviteeInput {
  @IsIn(ATTENDANCE_KINDS) kind: AttendanceKind;
  @IsUUID() organisationId: string;
  @IsOptional() @ArrayUnique() @ArrayMaxSize(100) @IsUUID(undefined, { each: true }) personIds?: string[] | null;
}

export class SendInvitationsInput extends ChangeInput {
  @IsUUID() roundTableId: string;
  @IsOptional() @ArrayNotEmpty() @ArrayMaxSize(500) @ArrayUnique(({ kind, organisationId }: InviteeInput) => `${kind} ${organisationId}`) @ValidateNested({ each: true }) @Type(() => InviteeInput)
  invitees?: InviteeInput[] | null;
}

export class AnswerInvitationInput extends ChangeInput {
  @IsUUID() invitationId: string;
  @IsIn(['ACCEPTED', 'DECLINED']) answer: 'ACCEPTED' | 'DECLINED';
}
