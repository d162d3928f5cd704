import { refuse, type Violation } from '@opora/kernel';

/** Waits for a write; a broken constraint of this name, which alone sees both of two racing callers, becomes the refusal. */
export async function refusing<T>(constraint: string, violation: Violation, write: Promise<T>): Promise<T> {
  try {
    return await write;
  } catch (error) {
    if ((error as { constraint?: string }).constraint === constraint) return refuse(violation);
    throw error;
  }
}
