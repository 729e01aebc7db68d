/** One file being written at a time, which can be stopped; must never tell of one that was stopped. */
import { useCallback, useRef, useState } from 'react';
import { NotFetched } from '../../shared/later.ts';

type State =
  | { readonly at: 'nothing' }
  | { readonly at: 'writing'; readonly isLong: boolean }
  | { readonly at: 'written'; readonly said: string }
  | { readonly at: 'not-fetched' }
  | { readonly at: 'failed' };

/** Milliseconds; a file that is there at once shows no progress. */
const SOON = 300;

export function useWriting() {
  const [state, setState] = useState<State>({ at: 'nothing' });
  const running = useRef<AbortController | null>(null);

  /** `write` answers with what is to be said of the file, or with null where it was stopped. */
  const begin = useCallback(async (write: (signal: AbortSignal) => Promise<string | null>) => {
    const own = new AbortController();
    running.current = own;
    setState({ at: 'writing', isLong: false });
    const timer = setTimeout(() => !own.signal.aborted && setState({ at: 'writing', isLong: true }), SOON);
    const ended = await write(own.signal).then(
      (said): State => (said === null ? { at: 'nothing' } : { at: 'written', said }),
      (error: unknown): State => ({ at: error instanceof NotFetched ? 'not-fetched' : 'failed' }),
    );
    clearTimeout(timer);
    if (!own.signal.aborted) setState(ended);
  }, []);
  const stop = useCallback(() => {
    running.current?.abort();
    setState({ at: 'nothing' });
  }, []);
  return { ...state, begin, stop };
}
