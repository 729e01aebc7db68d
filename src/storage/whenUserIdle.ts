/** Runs work that nobody waits for once keys and pointer have rested; must never put it off for ever. */

const SIGNS_OF_LIFE = ['keydown', 'input', 'pointerdown', 'pointermove', 'wheel'] as const;
/** Whoever rests this long is reading. Between two letters or two gestures it is less. */
const REST = 1500;
/** Work is not put off longer than this, however busy the hands are. */
const MOST = 20_000;

/** The browser's own idle time begins in the middle of a word: a letter's frame is drawn, the next letter not yet typed. */
export function whenUserIdle(): (work: () => void) => void {
  let moved = Number.NEGATIVE_INFINITY;
  const note = () => {
    moved = performance.now();
  };
  for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, note, { capture: true, passive: true });

  return (work) => {
    const asked = performance.now();
    const look = () => {
      const now = performance.now();
      const wait = Math.min(moved + REST, asked + MOST) - now;
      if (wait > 0) setTimeout(look, wait);
      else if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: 1000 });
      else work();
    };
    look();
  };
}
