import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, IsIn, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { ChangeInput, CommandInput } from '@opora/subgraph';
import { Minuted } from '../need/need.input';
import { AttendanceCounts, type AttendanceCountInput } from '../round-table/round-table.input';
import { MINUTE_TYPES, type MinuteType } from './minutes.rules';

export class MinuteItemInput {
  @IsIn(MINUTE_TYPES) type: MinuteType;
  @Minuted() text: string;
  @IsOptional() @IsIn(['KRAJ', 'ACTOR']) addressee?: 'KRAJ' | 'ACTOR' | null;
  @IsOptional() @IsUUID() organisationId?: string | null;
}

export class RecordMinutesInput extends CommandInput {
  @IsUUID() roundTableId: string;
  @ArrayNotEmpty() @ArrayMaxSize(100) @ValidateNested({ each: true }) @Type(() => MinuteItemInput) items: MinuteItemInput[];
}

export class RemoveMinuteItemInput extends ChangeInput {
  @IsUUID() itemId: string;
}

export class RecordRoundTableAttendanceInput extends ChangeInput {
  @IsUUID() roundTableId: string;
  @ArrayNotEmpty() @AttendanceCounts() attendance: AttendanceCountInput[];
}

export class CloseRoundTableInput extends ChangeInput {
  @IsUUID() roundTableId: string;
}
