/** Tells keys that belong to an input method from keys that belong to us; must never be asked after the event. */
import type { KeyboardEvent } from 'react';

/** True while a text is being composed, as in Chinese; 229 is what browsers report for a key the input method took. */
export const isComposing = (event: KeyboardEvent): boolean => event.nativeEvent.isComposing || event.keyCode === 229;
