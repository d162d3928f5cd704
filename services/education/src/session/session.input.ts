import { parseDate } from '@opora/kernel';
import { ChangeInput, Checked } from '@opora/subgraph';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsIn, IsInt, IsOptional, IsUUID, Matches, Max, Min, ValidateNested } from 'class-validator';
import { EVENT_MODES, type EventMode } from '../event/event.rules';

export class SessionInput {
  @Checked(parseDate) date: string;
  @IsOptional() @Matches(/^([01]\d|2[0-3]):[0-5]\d$/) startsAt: string | null = null;
  @IsOptional() @IsInt() @Min(1) @Max(1440) minutes: number | null = null;
}

export class SetSessionsInput extends ChangeInput {
  @IsUUID() eventId: string;
  @ArrayMinSize(1) @ArrayMaxSize(60) @ValidateNested({ each: true }) @Type(() => SessionInput) sessions: SessionInput[];
}

export class SwitchModeInput extends ChangeInput {
  @IsUUID() eventId: string;
  @IsIn(EVENT_MODES) mode: EventMode;
  /** Only these days; all of them when absent. */
  @IsOptional() @ArrayMinSize(1) @ArrayMaxSize(60) @Checked((days: unknown[], field) => days.map((day) => parseDate(day, field))) dates: string[] | null = null;
}
