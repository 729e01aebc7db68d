// Idle work waits until keys and pointer rest, and not for ever.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenUserIdle } from '../../src/storage/whenUserIdle.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', new EventTarget());
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const touch = (sign: string) => window.dispatchEvent(new Event(sign));

it('is done at once while nobody does anything', () => {
  const work = vi.fn();
  whenUserIdle()(work);
  vi.advanceTimersByTime(100);
  expect(work).toHaveBeenCalledOnce();
});

it.each(['keydown', 'input', 'pointerdown', 'pointermove', 'wheel'])('waits for the rest after a %s', (sign) => {
  const work = vi.fn();
  const whenIdle = whenUserIdle();
  touch(sign);
  whenIdle(work);
  for (let count = 0; count < 8; count += 1) {
    vi.advanceTimersByTime(1000);
    touch(sign);
  }
  expect(work).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2000);
  expect(work).toHaveBeenCalledOnce();
});

it('is not put off for ever', () => {
  const work = vi.fn();
  const whenIdle = whenUserIdle();
  touch('keydown');
  whenIdle(work);
  for (let count = 0; count < 30; count += 1) {
    vi.advanceTimersByTime(1000);
    touch('keydown');
  }
  expect(work).toHaveBeenCalledOnce();
});
