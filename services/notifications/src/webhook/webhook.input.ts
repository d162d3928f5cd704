import { ArrayMaxSize, ArrayMinSize, IsArray, IsString, IsUUID } from 'class-validator';
import { cleanText, refuse } from '@opora/kernel';
import { ChangeInput, Checked, CommandInput } from '@opora/subgraph';
import { urlProblem } from './address.rules';

/** The one refusal of a webhook's address, whatever is wrong with it; the reason is a code, never what an address inside answered. */
export const refuseUrl = (problem: string, field = 'input.url'): never => refuse({ code: 'BAD_USER_INPUT', field, actual: problem, messageCs: 'Adresa musí být veřejná, začínat https:// a přijmout zkušební zprávu bez přesměrování.' });

function parseUrl(text: unknown, field: string): string {
  const problem = typeof text === 'string' ? urlProblem(text) : 'NOT_A_URL';
  return problem ? refuseUrl(problem, field) : new URL(text as string).href;
}
const parseName = (text: unknown, field: string) => cleanText(text, { max: 100, field });

export class RegisterWebhookInput extends CommandInput {
  @Checked(parseName) name: string;
  @Checked(parseUrl) url: string;
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(50) @IsString({ each: true }) kinds: string[];
}
export class ChangeWebhookInput extends ChangeInput {
  @IsUUID() id: string;
}
