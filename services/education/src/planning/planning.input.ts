import { cleanOptionalText, cleanText, parseDate, parseMoney } from '@opora/kernel';
import { ChangeInput, Checked, CommandInput } from '@opora/subgraph';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { EVENT_MODES, SUPERVISION_FORMS, type EventMode, type SupervisionForm } from '../event/event.rules';
import { SessionInput } from '../session/session.input';

const line = (max: number) => Checked((text: unknown, field: string) => cleanOptionalText(text, { max, field }));
/** The price as it was given, once it is an amount. */
export const price = (text: unknown, field: string): string => { parseMoney(text, field); return text as string; };

export class PeriodIn {
  @Checked(parseDate) from: string;
  @Checked(parseDate) to: string;
}

export class CreateEventInput extends CommandInput {
  @IsUUID() projectId: string;
  @IsString() kind: string;
  @Checked((text, field) => cleanText(text, { max: 300, field })) titleCs: string;
  @IsOptional() @IsUUID() seriesId: string | null = null;
  @IsOptional() @IsArray() @ArrayMaxSize(20) @IsUUID(undefined, { each: true }) topicIds: string[] | null = null;
  @IsOptional() @IsBoolean() topicsAreShared: boolean | null = null;
  @IsOptional() @IsString() krajCode: string | null = null;
  @IsOptional() @IsString() okresCode: string | null = null;
  @IsOptional() @IsString() municipalityKey: string | null = null;
  @line(200) @IsOptional() place: string | null = null;
  @line(300) @IsOptional() venue: string | null = null;
  @IsOptional() @IsBoolean() venueIsPreliminary: boolean | null = null;
  @line(100) @IsOptional() area: string | null = null;
  @IsOptional() @IsInt() @Min(0) @Max(20) phase: number | null = null;
  @IsOptional() @IsIn(EVENT_MODES) mode: EventMode | null = null;
  @IsOptional() @IsInt() @Min(1) @Max(10_000) capacity: number | null = null;
  @IsOptional() @IsInt() @Min(0) @Max(1000) staffCount: number | null = null;
  @IsOptional() @Checked(price) price: string | null = null;
  @IsOptional() @IsIn(SUPERVISION_FORMS) supervisionForm: SupervisionForm | null = null;
  @IsOptional() @IsUUID() contractorId: string | null = null;
  @IsOptional() @ArrayMaxSize(60) @ValidateNested({ each: true }) @Type(() => SessionInput) sessions: SessionInput[] | null = null;
  @IsOptional() @ValidateNested() @Type(() => PeriodIn) expected: PeriodIn | null = null;
  /** The day from which the plan is known; today when absent. */
  @IsOptional() @Checked(parseDate) plannedOn: string | null = null;
  @line(200) @IsOptional() source: string | null = null;
}

export class SetVenueInput extends ChangeInput {
  @IsUUID() eventId: string;
  @Checked((text, field) => cleanText(text, { max: 300, field })) venue: string;
  @IsOptional() @IsString() municipalityKey: string | null = null;
  @line(200) @IsOptional() place: string | null = null;
  @IsOptional() @IsBoolean() preliminary: boolean | null = null;
  @IsOptional() @IsUUID() contractorId: string | null = null;
  @IsOptional() @ArrayMaxSize(10) @Checked((names: unknown[], field) => names.map((name) => cleanText(name, { max: 100, field }))) lecturers: string[] | null = null;
}

export class SetCapacityInput extends ChangeInput {
  @IsUUID() eventId: string;
  @IsInt() @Min(1) @Max(10_000) capacity: number;
  @IsOptional() @IsInt() @Min(0) @Max(1000) staffCount: number | null = null;
}
