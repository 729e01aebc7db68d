/** Says on the page whether it is worked with fingers, so that everything to press is as large as one; must never change a size under a finger. */

/** Starts with what the device is, and follows what its user does: a wall screen has both. */
export function followTouch(): void {
  const { dataset } = document.documentElement;
  const set = (touch: boolean) => {
    if (touch) dataset.touch = '';
    else delete dataset.touch;
  };
  set(window.matchMedia('(pointer: coarse)').matches);
  // A click made by a key names no pointer at all.
  const byHand = (event: MouseEvent) => event instanceof PointerEvent && /^(touch|pen)$/.test(event.pointerType);
  // Only once the press has met what it was aimed at: the lifting of a finger comes before that.
  window.addEventListener('click', (event) => byHand(event) && window.setTimeout(() => set(true)), true);
  // A mouse comes before it presses.
  window.addEventListener('pointermove', (event) => event.pointerType === 'mouse' && set(false), true);
}
