import { CommandInput } from '@opora/subgraph';
import { IsBoolean, IsString, IsUUID, MaxLength } from 'class-validator';

/** Base64 of the largest file a sheet may be. */
const FILE = 7_000_000;

export class ImportParticipantsInput extends CommandInput {
  @IsUUID() eventId: string;
  @IsString() @MaxLength(FILE) fileBase64: string;
  @IsBoolean() dryRun: boolean;
}

export class ImportAttendanceInput extends CommandInput {
  @IsUUID() sessionId: string;
  @IsString() @MaxLength(FILE) fileBase64: string;
  @IsBoolean() dryRun: boolean;
}
