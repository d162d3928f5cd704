import { cleanOptionalText, cleanText, parseDate, parseMoney } from '@opora/kernel';
import { ChangeInput, Checked, CommandInput } from '@opora/subgraph';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, IsUUID } from 'class-validator';
import { SERVICE_FORMS, SERVICE_TYPES, type ServiceForm, type ServiceType } from '../programme/programme.rules';

/** The amount stays text: haléře are made of it only inside the command, and inputs are kept as JSON. */
const amount = (text: string, field: string): string => { parseMoney(text, field); return text; };

export class AwardLotInput extends CommandInput {
  @IsUUID() projectId: string;
  @IsIn(SERVICE_TYPES) serviceType: ServiceType;
  @IsInt() lotNumber: number;
  @IsUUID() providerId: string;
  @Checked((text, field) => cleanText(text, { max: 100, field })) number: string;
  @Checked(parseDate) from: string;
  @Checked(parseDate) to: string;
  @IsArray() @ArrayMaxSize(3) @IsIn(SERVICE_FORMS, { each: true }) forms: ServiceForm[];
  @Checked(amount) compensationPayment: string;
  @IsOptional() @Checked(amount) price?: string | null;
  @IsOptional() @Checked(amount) coFinancing?: string | null;
}

export class TerminateContractInput extends ChangeInput {
  @IsUUID() contractId: string;
  @Checked(parseDate) date: string;
  @IsOptional() @Checked((text, field) => cleanOptionalText(text, { max: 1000, field, multiline: true })) reason?: string | null;
}
