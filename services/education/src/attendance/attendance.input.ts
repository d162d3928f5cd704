import { CommandInput } from '@opora/subgraph';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsBoolean, IsIn, IsInt, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { ATTENDANCE_STATES, type AttendanceState } from './attendance.rules';

export class AttendanceRowInput {
  @IsUUID() registrationId: string;
  @IsIn(ATTENDANCE_STATES) state: AttendanceState;
  @IsOptional() @IsInt() @Min(0) @Max(1440) minutes: number | null = null;
  /** By video; as the session says when absent. */
  @IsOptional() @IsBoolean() online: boolean | null = null;
}

export class RecordAttendanceInput extends CommandInput {
  @IsUUID() sessionId: string;
  @ArrayMinSize(1) @ArrayMaxSize(1000) @ValidateNested({ each: true }) @Type(() => AttendanceRowInput) rows: AttendanceRowInput[];
}
