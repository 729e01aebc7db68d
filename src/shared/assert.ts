/** Checks for mistakes of the programmer; must never be used on what a user or a file brings in. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Broken invariant: ${message}`);
}

/** Marks a branch that the types rule out, so that a new case is a type error and not a surprise. */
export function unreachable(value: never): never {
  throw new Error(`Unexpected case: ${String(value)}`);
}
