/** Says on the page whether it is worked with fingers, so that everything to press is as large as one; must never change a size under a finger. */

/** Starts with what the device is, and follows what its user does: a wall screen has both. */
export function followTouch(): void {
  const { dataset } = document.documentElement;
  const set = (touch: boolean) => {
    if (touch) dataset.touch = '';
    else delete dataset.touch;
  };
  set(window.matchMedia('(pointer: coarse)').matches);
  // After the click that ends this press: nothing moves away from under it.
  window.addEventListener(
    'pointerup',
    ({ pointerType }) => window.setTimeout(() => set(pointerType !== 'mouse')),
    true,
  );
}
