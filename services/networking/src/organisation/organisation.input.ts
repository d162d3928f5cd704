import { ArrayNotEmpty, ArrayUnique, IsBoolean, IsIn, IsOptional, IsString, IsUUID } from 'class-validator';
import { ORGANISATION_KINDS, type OrganisationKind } from '@opora/contracts';
import { parseIco } from '@opora/kernel';
import { ChangeInput, Checked, CommandInput } from '@opora/subgraph';
import { Line, Source } from '../text-input';

export class RegisterOrganisationInput extends CommandInput {
  @Line(200) name: string;
  @ArrayNotEmpty() @ArrayUnique() @IsIn(ORGANISATION_KINDS, { each: true }) kinds: OrganisationKind[];
  @IsOptional() @Checked(parseIco) ico?: string | null;
  @IsOptional() @IsString() krajCode?: string | null;
  @IsOptional() @IsString() orpCode?: string | null;
  @IsOptional() @IsString() municipalityKey?: string | null;
  @IsOptional() @IsBoolean() providesAccompaniment?: boolean | null;
  @IsOptional() @IsBoolean() isSynthetic?: boolean | null;
  @IsOptional() @Source() source?: string | null;
}

export class ChangeOrganisationInput extends ChangeInput {
  @IsUUID() organisationId: string;
  @IsOptional() @Line(200) name?: string | null;
  @IsOptional() @ArrayNotEmpty() @ArrayUnique() @IsIn(ORGANISATION_KINDS, { each: true }) kinds?: OrganisationKind[] | null;
  @IsOptional() @Checked(parseIco) ico?: string | null;
  @IsOptional() @IsString() krajCode?: string | null;
  @IsOptional() @IsString() orpCode?: string | null;
  @IsOptional() @IsString() municipalityKey?: string | null;
  @IsOptional() @IsBoolean() providesAccompaniment?: boolean | null;
}
