/** Waits for an answer, and not for ever: a storage that is out of order may never give one. */

/** What did not answer in time. It may still do its work later. */
export class Hanging extends Error {}

/** The answer of the work; fails with Hanging after `patience` milliseconds. */
export function within<Value>(patience: number, work: () => PromiseLike<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Hanging()), patience);
    const end = () => clearTimeout(timer);
    work().then(
      (value) => {
        end();
        resolve(value);
      },
      (error: unknown) => {
        end();
        reject(error);
      },
    );
  });
}
