// @vitest-environment happy-dom
// One file being written: progress where it takes long, and nothing said of one that was stopped.
import { waitFor } from '@testing-library/dom';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { NotFetched } from '../../../src/shared/later.ts';
import { useWriting } from '../../../src/views/giveout/useWriting.ts';

type Writing = ReturnType<typeof useWriting>;

/** The writing as it is now, and a file that is written when the test says so. */
function begun() {
  let now: Writing | undefined;
  function Probe() {
    now = useWriting();
    return null;
  }
  const root = createRoot(document.createElement('div'));
  root.render(<Probe />);
  const writing = (): Writing => {
    if (!now) throw new Error('nothing is drawn yet');
    return now;
  };
  let end: (said: string | null) => void = () => {};
  let signal: AbortSignal | undefined;
  const write = (given: AbortSignal) => {
    signal = given;
    return new Promise<string | null>((done) => {
      end = done;
    });
  };
  return { writing, write, end: (said: string | null) => end(said), wasStopped: () => signal?.aborted };
}

it('shows progress where it takes long, and then what was written', async () => {
  const { writing, write, end } = begun();
  await waitFor(() => expect(writing().at).toBe('nothing'));
  void writing().begin(write);
  await waitFor(() => expect(writing()).toMatchObject({ at: 'writing', isLong: false }));
  await waitFor(() => expect(writing()).toMatchObject({ at: 'writing', isLong: true }));
  end('Saved as a.csv');
  await waitFor(() => expect(writing()).toMatchObject({ at: 'written', said: 'Saved as a.csv' }));
});

it('says nothing of one that was stopped, even if it is written after all', async () => {
  const { writing, write, end, wasStopped } = begun();
  await waitFor(() => expect(writing().at).toBe('nothing'));
  const ended = writing().begin(write);
  await waitFor(() => expect(writing().at).toBe('writing'));
  writing().stop();
  expect(wasStopped()).toBe(true);
  end('Saved as a.csv');
  await ended;
  await waitFor(() => expect(writing().at).toBe('nothing'));
});

it.each([
  [new NotFetched('away'), 'not-fetched'],
  [new Error('broken'), 'failed'],
])('tells what went wrong: %s', async (error, at) => {
  const { writing } = begun();
  await waitFor(() => expect(writing().at).toBe('nothing'));
  await writing().begin(() => Promise.reject(error));
  await waitFor(() => expect(writing().at).toBe(at));
});
