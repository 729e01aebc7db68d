/** Stands before fast-check when the mutation tests run: a few draws notice what many do, and nobody reads the smallest example. What is counted over many draws is drawn by `fc.sample`, which stays as it is. */
import fc from 'fast-check';

const FEW = 5;

const assert: typeof fc.assert = (property, given) =>
  fc.assert(
    property as never,
    {
      ...given,
      numRuns: Math.min(FEW, given?.numRuns ?? FEW),
      endOnFailure: true,
    } as never,
  ) as never;

export default { ...fc, assert };
