import { refuse } from '@opora/kernel';
import { Checked, CommandInput } from '@opora/subgraph';
import { IsBoolean, IsOptional, IsString, IsUUID } from 'class-validator';

/** Most characters of a file in base64. The gateway takes a request of at most 256 KB: what is a little larger than this is refused here by name, not there as a request. */
export const LARGEST_FILE = 180 * 1024;

/** The file as base64, small enough to arrive whole. Throws SHEET_TOO_LARGE. */
function parseFile(base64: string, field: string): string {
  if (base64.length <= LARGEST_FILE) return base64;
  return refuse({ code: 'SHEET_TOO_LARGE', field, actual: base64.length, limit: LARGEST_FILE, messageCs: `Soubor je příliš velký (nejvýše ${LARGEST_FILE / 1024 * 3 / 4} kB). Větší nejprve nahrajte na adresu /soubory.` });
}

/** The list itself, or the key of one that was uploaded. */
class ImportInput extends CommandInput {
  @IsOptional() @IsString() @Checked(parseFile) fileBase64: string | null = null;
  @IsOptional() @IsUUID() fileId: string | null = null;
  @IsBoolean() dryRun: boolean;
}

export class ImportParticipantsInput extends ImportInput {
  @IsUUID() eventId: string;
}

export class ImportAttendanceInput extends ImportInput {
  @IsUUID() sessionId: string;
}
