import { plainToInstance } from 'class-transformer';
import { IsInt, IsOptional, IsString, MaxLength, registerDecorator, validate, type ValidationArguments, type ValidationError } from 'class-validator';
import { assertNone, DomainError, type Violation } from '@opora/kernel';

/** What every mutation's input carries (house.md §5). */
export class CommandInput {
  @IsOptional() @IsString() @MaxLength(100) idempotencyKey?: string;
}
/** The input of a change to an existing object. */
export class ChangeInput extends CommandInput {
  @IsOptional() @IsInt() expectedVersion?: number;
}

const found = new WeakMap<object, Map<string, readonly Violation[]>>();

/**
 * A property checked, and brought to its one form, by a kernel function such as `parseDate` or `cleanText`.
 * The function's own violation (code, rule, Czech message) reaches the caller; null and undefined are left to `IsOptional`.
 */
export function Checked<T>(check: (value: never, field: string) => T): PropertyDecorator {
  return (target, property) => registerDecorator({
    name: 'checked', target: target.constructor, propertyName: String(property),
    validator: {
      validate(value: unknown, at?: ValidationArguments): boolean {
        const object = at!.object as Record<string, unknown>;
        try {
          object[at!.property] = check(value as never, at!.property);
          return true;
        } catch (error) {
          if (!(error instanceof DomainError)) throw error;
          const violations = found.get(object) ?? new Map<string, readonly Violation[]>();
          found.set(object, violations.set(at!.property, error.violations));
          return false;
        }
      },
    },
  });
}

/** The checked input of a command. Throws every violation at once. */
export async function parseInput<I extends object>(Input: new () => I, raw: object): Promise<I> {
  const input = plainToInstance(Input, raw);
  const errors = await validate(input, { whitelist: true, forbidNonWhitelisted: true });
  assertNone(errors.flatMap((error) => violationsOf(error, 'input')));
  return input;
}

function violationsOf(error: ValidationError, path: string): Violation[] {
  const field = `${path}.${error.property}`;
  const own = error.target && found.get(error.target)?.get(error.property);
  const plain = Object.entries(error.constraints ?? {}).filter(([name]) => name !== 'checked')
    .map(([name]) => ({ code: 'INVALID_INPUT', field, limit: name, messageCs: `Pole ${field} není platné.` }));
  return [...(own ?? []).map((v) => ({ ...v, field })), ...plain, ...(error.children ?? []).flatMap((child) => violationsOf(child, field))];
}
