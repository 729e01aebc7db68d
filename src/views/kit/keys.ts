/** Says what was pressed, for every view; must never answer for a key that an input method takes. */

/** What an event of the page, or of React, says of a key. */
export interface KeyEvent
  extends Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'keyCode'> {
  readonly isComposing?: boolean;
  readonly nativeEvent?: { readonly isComposing: boolean };
  /** The key is still held, and the device presses it again by itself. */
  readonly repeat?: boolean;
  readonly target?: EventTarget | null;
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

/** The letters of a keyboard by the place of their key, as `navigator.keyboard` tells them. */
export type Letters = ReadonlyMap<string, string>;

export interface Keyboard {
  readonly onMac: boolean;
  /** Empty where the browser does not tell. */
  readonly letters: Letters;
}

/** What browsers report for a key that an input method took. */
const TAKEN = 229;

/** These take away, end or add something: held for long, they would go on with whatever comes next. */
const ONCE: readonly string[] = ['Enter', 'Escape', 'Delete', 'Backspace'];

export const ON_MAC = typeof navigator === 'object' && /Mac|iPhone|iPad|iPod/.test(navigator.platform);

const here: { onMac: boolean; letters: Letters } = { onMac: ON_MAC, letters: new Map() };

/** Asks the browser once which letters its keyboard has; most do not tell. */
export async function learnLetters(): Promise<void> {
  const { keyboard } = navigator as { readonly keyboard?: { readonly getLayoutMap: () => Promise<Letters> } };
  here.letters = (await keyboard?.getLayoutMap().catch(() => null)) ?? here.letters;
}

/**
 * The letter that is typed, wherever it lies. By the place of the key only digits, which Shift or Alt makes signs of, and
 * letters on a keyboard that writes another script, or on a Mac, where Alt makes other characters of them.
 */
function nameOf({ key, code, altKey }: KeyEvent, bare: boolean, { onMac, letters }: Keyboard): string {
  if (key.length !== 1 && key !== 'Dead') return key;
  if (bare) return key.toLowerCase();
  const digit = altKey && /^Digit(\d)$/.exec(code)?.[1];
  if (digit) return digit;
  const isOwn = key >= ' ' && key <= '~' && !(onMac && altKey);
  const [place] = /(?<=^Key)[A-Z]$/.exec(code) ?? [];
  const letter = isOwn ? key : (letters.get(code) ?? place ?? key);
  return letter.toLowerCase();
}

/** With Alt a Mac writes characters, and Windows those whose number is typed on the number block. */
const writes = ({ key, code, altKey, ctrlKey, metaKey, target }: KeyEvent, onMac: boolean): boolean => {
  if (!altKey || ctrlKey || metaKey) return false;
  if (!onMac) return /^Numpad\d$/.test(code);
  return (key.length === 1 || key === 'Dead') && isText(target);
};

const isText = (target: EventTarget | null | undefined): boolean =>
  typeof Element === 'function' &&
  target instanceof Element &&
  target.matches('textarea, [contenteditable], input:not([type]), input[type="text"]');

/**
 * Null where the key is not ours: a text is being composed, as in Chinese; Alt writes a character; or a key that takes
 * away, ends or adds is still held. On a Mac, letters that are called with Alt are called with Ctrl and Alt as well, which
 * write nothing.
 */
export function readPress(event: KeyEvent, keyboard: Keyboard = here): Press | null {
  const { ctrlKey, metaKey, altKey: alt, shiftKey: shift } = event;
  const { onMac } = keyboard;
  if (event.isComposing || event.nativeEvent?.isComposing || event.keyCode === TAKEN) return null;
  if ((event.repeat && ONCE.includes(event.key)) || writes(event, onMac)) return null;
  const bare = !ctrlKey && !metaKey && !alt;
  const key = nameOf(event, bare, keyboard);
  const isCharacter = key.length === 1;
  // A character with the other of the two is the system's own: on a Mac Ctrl+A goes to the start of the line.
  const isOther = isCharacter && (onMac ? ctrlKey && !alt : metaKey);
  const mod = onMac && isCharacter ? metaKey : (ctrlKey || metaKey) && !isOther;
  // Some keyboards need Shift to write the sign.
  const isSign = isCharacter && !/[a-z\d ]/.test(key);
  const held = [mod && 'Mod', isOther && 'Other', alt && 'Alt', shift && !isSign && 'Shift'].filter(Boolean);
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
