import { DomainError, type Violation } from '@opora/kernel';

/** Runs a write; when a unique constraint stops the slower of two callers, refuses with the rule's own violation. */
export async function refusing<R>(constraint: string, violation: Violation, write: () => Promise<R>): Promise<R> {
  try {
    return await write();
  } catch (error) {
    const { constraint: broken } = ((error as { driverError?: { constraint?: string } }).driverError ?? error) as { constraint?: string };
    if (broken === constraint) throw new DomainError([violation]);
    throw error;
  }
}
