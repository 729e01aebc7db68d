/** Says what was pressed, for every view; must never answer for a key that an input method takes. */

/** What an event of the page, or of React, says of a key. */
export interface KeyEvent
  extends Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'keyCode'> {
  readonly isComposing?: boolean;
  readonly nativeEvent?: { readonly isComposing: boolean };
}

export interface Press {
  /** Enter, Escape, ArrowUp, a space …; a letter, a digit or a sign is a small one. */
  readonly key: string;
  /** With the key that calls for something: Ctrl, on a Mac Cmd. */
  readonly mod: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  /** With no key that calls for something; Shift may be held. */
  readonly bare: boolean;
  /** With no other key at all. */
  readonly plain: boolean;
  /** All of it in one word, as tables of keys have it: Mod+Shift+z, Alt+ArrowUp, Enter. */
  readonly chord: string;
}

/** What browsers report for a key that an input method took. */
const TAKEN = 229;

const ON_MAC = typeof navigator === 'object' && /Mac|iPhone|iPad|iPod/.test(navigator.platform);

/** Letters, digits and / are told by their place as soon as Ctrl or Alt is held, since Alt changes what they write. */
const PLACE = /^(?:Key([A-Z])|Digit(\d)|(Slash))$/;

function nameOf({ key, code }: KeyEvent, bare: boolean): string {
  const [, letter, digit, slash] = (bare ? null : PLACE.exec(code)) ?? [];
  return letter?.toLowerCase() ?? digit ?? (slash ? '/' : key.length === 1 ? key.toLowerCase() : key);
}

/** Null while a text is being composed, as in Chinese. */
export function readPress(event: KeyEvent, onMac = ON_MAC): Press | null {
  const { ctrlKey, metaKey, altKey: alt, shiftKey: shift } = event;
  if (event.isComposing || event.nativeEvent?.isComposing || event.keyCode === TAKEN) return null;
  const bare = !ctrlKey && !metaKey && !alt;
  const key = nameOf(event, bare);
  // A character with the other of the two is the system's own: on a Mac Ctrl+A goes to the start of the line.
  const isOther = key.length === 1 && (onMac ? ctrlKey : metaKey);
  const mod = (ctrlKey || metaKey) && !isOther;
  const held = [mod && 'Mod', isOther && 'Other', alt && 'Alt', shift && 'Shift'].filter(Boolean);
  return { key, mod, alt, shift, bare, plain: bare && !shift, chord: [...held, key].join('+') };
}

const ARROWS = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' } as const;

/** Where an arrow points, whatever is held with it; undefined for any other key. */
export const arrowOf = ({ key }: Pick<Press, 'key'>): (typeof ARROWS)[keyof typeof ARROWS] | undefined =>
  ARROWS[key as keyof typeof ARROWS];

/** 1 down, -1 up, along a list or from line to line; 0 for any other key. */
export const stepOf = ({ key }: Pick<Press, 'key'>): 1 | -1 | 0 =>
  key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;

/** The keys that take something away. */
export const isRemoval = ({ key }: Pick<Press, 'key'>): boolean => key === 'Delete' || key === 'Backspace';

/** By chord. */
export type KeyTable = { readonly [chord: string]: (event: KeyboardEvent) => void };

/** Follows keys wherever on the page they are pressed; the function that it gives back ends that. */
export function followKeys(table: KeyTable): () => void {
  const onKey = (event: KeyboardEvent) => {
    const press = readPress(event);
    if (press && Object.hasOwn(table, press.chord)) table[press.chord]?.(event);
  };
  window.addEventListener('keydown', onKey);
  return () => window.removeEventListener('keydown', onKey);
}
