/** Makes a key that is held press a button once; must never stop what it writes in a text. */

const PRESSED = 'button, a, summary, input[type="checkbox"], input[type="radio"]';

/** The browser presses again and again, and once a button has gone, the one that gets the focus after it. */
export function pressOnce(): void {
  window.addEventListener(
    'keydown',
    (event) => {
      const isHeld = event.repeat && event.key === 'Enter';
      if (isHeld && event.target instanceof Element && event.target.closest(PRESSED)) event.preventDefault();
    },
    true,
  );
}
