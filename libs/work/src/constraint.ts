import { DomainError, type Violation } from '@opora/kernel';

/** Waits for a write; when a constraint of this name stops it, which alone sees both of two racing callers, refuses with the rule's violation. */
export async function refusing<T>(constraint: string, violation: Violation, write: Promise<T>): Promise<T> {
  try {
    return await write;
  } catch (error) {
    const { constraint: broken } = ((error as { driverError?: { constraint?: string } }).driverError ?? error) as { constraint?: string };
    if (broken === constraint) throw new DomainError([violation]);
    throw error;
  }
}
