import { cleanText, parseDate } from '@opora/kernel';
import { Checked, CommandInput } from '@opora/subgraph';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsInt, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';

const text = (value: unknown, field: string) => cleanText(value, { max: 300, field });

export class QuestionInput {
  @Checked(text) textCs: string;
  @ArrayMinSize(2) @ArrayMaxSize(8) @Checked((options: unknown[], field) => options.map((each) => text(each, field))) optionsCs: string[];
}

export class SetFeedbackQuestionnaireInput extends CommandInput {
  @IsUUID() eventId: string;
  /** The default questions when absent. */
  @IsOptional() @ArrayMinSize(1) @ArrayMaxSize(20) @ValidateNested({ each: true }) @Type(() => QuestionInput) questions: QuestionInput[] | null = null;
  @IsOptional() @Checked(parseDate) closesOn: string | null = null;
}

export class GiveFeedbackInput extends CommandInput {
  @IsUUID() eventId: string;
  /** For each question the place of the chosen option, from 0. */
  @ArrayMinSize(1) @ArrayMaxSize(20) @IsInt({ each: true }) @Min(0, { each: true }) @Max(7, { each: true }) answers: number[];
}
