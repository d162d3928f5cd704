import { IsBoolean, IsOptional, IsString, IsUUID, MaxLength, MinLength } from 'class-validator';
import { Checked, CommandInput, parseReason } from '@opora/subgraph';

export class EndMySessionsInput extends CommandInput {
  @IsOptional() @IsBoolean() everywhere?: boolean | null;
}

export class EndSessionsInput extends CommandInput {
  @IsUUID() personId: string;
  @IsOptional() @IsString() @MinLength(1) @MaxLength(255) sessionId?: string | null;
  @Checked(parseReason) reason: string;
}
