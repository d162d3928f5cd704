import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import { ChangeInput, CommandInput } from '@opora/subgraph';
import { Day, Text } from '../text-checks';
import type { TenderState } from './evaluation-plan.entity';
import { EVALUATION_KINDS, type EvaluationKind } from './evaluation.entity';

const STATES = ['PREPARED', 'AT_MPSV', 'APPROVED', 'ANNOUNCED'];

export class PlanEvaluationInput extends CommandInput {
  @IsUUID() projectId: string;
  @IsOptional() @IsBoolean() compulsory?: boolean | null;
  @IsArray() @ArrayMaxSize(3) @ArrayUnique() @IsIn(EVALUATION_KINDS, { each: true }) kinds: EvaluationKind[];
  @Text(500) subject: string;
  @IsOptional() @IsBoolean() byContractor?: boolean | null;
  @Text(200) source: string;
}

export class MoveEvaluationTenderInput extends ChangeInput {
  @IsUUID() planId: string;
  @IsIn(STATES) state: TenderState;
  @Day() on: string;
}

export class OpenEvaluationInput extends CommandInput {
  @IsUUID() projectId: string;
  @IsIn(EVALUATION_KINDS) kind: EvaluationKind;
}

export class SubmitEvaluationInput extends ChangeInput {
  @IsUUID() evaluationId: string;
}
