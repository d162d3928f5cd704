import { cleanOptionalText, cleanText } from '@opora/kernel';
import { ChangeInput, Checked, CommandInput } from '@opora/subgraph';
import { ArrayMaxSize, IsOptional, IsUrl, IsUUID, MaxLength } from 'class-validator';

const line = (max: number) => Checked((text: unknown, field: string) => cleanOptionalText(text, { max, field }));

export class SetCertificateSetupInput extends CommandInput {
  @IsUUID() projectId: string;
  @Checked((text, field) => cleanText(text, { max: 120, field })) organiser: string;
  @line(80) @IsOptional() signatoryName: string | null = null;
  @line(100) @IsOptional() signatoryRoleCs: string | null = null;
  @line(60) @IsOptional() issuedAt: string | null = null;
  @ArrayMaxSize(6) @Checked((lines: unknown[], field) => lines.map((each) => cleanText(each, { max: 160, field }))) funderLines: string[];
  /** Null for the platform's own page. */
  @IsOptional() @IsUrl({ protocols: ['https'], require_protocol: true, disallow_auth: true }) @MaxLength(120) verifyUrl: string | null = null;
}

export class IssueCertificatesInput extends CommandInput {
  @IsUUID() seminarId: string;
  /** Where the batch before ended (`next` of its answer). */
  @IsOptional() @IsUUID() after: string | null = null;
}

export class IssueCertificateInput extends CommandInput {
  @IsUUID() registrationId: string;
}

export class RevokeCertificateInput extends ChangeInput {
  @IsUUID() certificateId: string;
  @Checked((text, field) => cleanText(text, { max: 500, field })) reason: string;
}
