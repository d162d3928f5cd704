import { IsBoolean, IsOptional, IsString, IsUUID } from 'class-validator';
import { CommandInput } from '@opora/subgraph';
import { Line, OptionalLine } from '../text-input';

export class RegisterPersonInput extends CommandInput {
  @IsOptional() @IsUUID() id?: string | null;
  @Line(200) name: string;
  @IsOptional() @OptionalLine(200) roleTitle?: string | null;
  @IsOptional() @IsUUID() employerId?: string | null;
  @IsOptional() @IsString() krajCode?: string | null;
  @IsOptional() @IsBoolean() isSynthetic?: boolean | null;
}
