import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsInt, IsOptional, IsString, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { parseDate } from '@opora/kernel';
import { ChangeInput, Checked, CommandInput } from '@opora/subgraph';
import { Line, OptionalLine, Source } from '../text-input';
import { ATTENDANCE_KINDS, type AttendanceCount, type RoundTableLevel } from './round-table.entity';

export class PlanRoundTableInput extends CommandInput {
  @IsUUID() projectId: string;
  @IsIn(['ORP', 'KRAJ']) level: RoundTableLevel;
  @IsOptional() @IsString() orpCode?: string | null;
  @IsOptional() @IsInt() round?: number | null;
  @IsOptional() @IsInt() closesRound?: number | null;
  @IsOptional() @Checked(parseDate) date?: string | null;
  @IsOptional() @Checked(parseDate) statedOn?: string | null;
  @IsOptional() @OptionalLine(200) venue?: string | null;
  @IsOptional() @IsArray() @ArrayUnique() @ArrayMaxSize(50) @IsUUID(undefined, { each: true }) facilitatorIds?: string[] | null;
  @IsOptional() @Source() source?: string | null;
}

export class ScheduleRoundTableInput extends ChangeInput {
  @IsUUID() roundTableId: string;
  @Checked(parseDate) date: string;
  @IsOptional() @Checked(parseDate) statedOn?: string | null;
  @IsOptional() @OptionalLine(200) venue?: string | null;
  @IsOptional() @IsArray() @ArrayUnique() @ArrayMaxSize(50) @IsUUID(undefined, { each: true }) facilitatorIds?: string[] | null;
}

export class AttendanceCountInput implements AttendanceCount {
  @IsIn(ATTENDANCE_KINDS) kind: AttendanceCount['kind'];
  @IsInt() @Min(0) @Max(1000) count: number;
  @IsOptional() @IsInt() @Min(0) @Max(1000) absent?: number | null;
  @IsOptional() @IsInt() @Min(0) @Max(1000) excused?: number | null;
}

/** Attendance of a table: each kind once. */
export const AttendanceCounts = (): PropertyDecorator => (target, property) => {
  for (const decorate of [ArrayUnique(({ kind }: AttendanceCountInput) => kind), ArrayMaxSize(ATTENDANCE_KINDS.length), ValidateNested({ each: true }), Type(() => AttendanceCountInput)]) decorate(target, property as string);
};

export class HoldRoundTableInput extends ChangeInput {
  @IsUUID() roundTableId: string;
  @IsOptional() @Checked(parseDate) date?: string | null;
  @IsOptional() @Checked(parseDate) knownHeldBy?: string | null;
  @IsOptional() @AttendanceCounts() attendance?: AttendanceCountInput[] | null;
}

export class CancelRoundTableInput extends ChangeInput {
  @IsUUID() roundTableId: string;
  @Line(500) reason: string;
}
