/** Tells keys that belong to an input method from keys that belong to us; must never be asked after the event. */
import type { KeyboardEvent as ReactKeyboardEvent } from 'react';

/** True while a text is being composed, as in Chinese; 229 is what browsers report for a key the input method took. */
export const isComposing = (event: ReactKeyboardEvent | KeyboardEvent): boolean =>
  ('nativeEvent' in event ? event.nativeEvent : event).isComposing || event.keyCode === 229;

/** A key pressed together with one that calls for something: what works everywhere works from a field too. */
export const isChord = (event: ReactKeyboardEvent | KeyboardEvent): boolean =>
  event.ctrlKey || event.metaKey || event.altKey;
