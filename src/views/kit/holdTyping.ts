/** Keeps what is typed while the field that it is meant for is still on its way; must never take a key once that field is there. */
import { readPress } from './keys.ts';

/**
 * Tells each time all that was typed since, by keys or by an input method, Enter as the end of a line, until another field has the focus, or until the
 * function that it gives back is called.
 */
export function holdTyping(onText: (text: string) => void): () => void {
  const held: string[] = [];
  const tell = () => onText(held.join(''));
  const onKey = (event: KeyboardEvent) => {
    const press = readPress(event);
    if (!press) return;
    const isCharacter = event.key.length === 1 && (press.bare || event.getModifierState('AltGraph'));
    if (isCharacter) held.push(event.key);
    else if (press.chord === 'Backspace') held.pop();
    else if (press.chord === 'Enter') held.push('\n');
    else if (press.key !== 'Enter') return;
    event.preventDefault();
    event.stopPropagation();
    tell();
  };
  /** What no key tells of: a character palette, a keyboard on the screen. */
  const onInput = (event: InputEvent) => {
    if (event.inputType !== 'insertText' || event.data === null) return;
    event.preventDefault();
    held.push(event.data);
    tell();
  };
  const onComposed = ({ data }: CompositionEvent) => {
    held.push(data);
    tell();
  };
  const followed = new AbortController();
  const { signal } = followed;
  window.addEventListener('keydown', onKey, { capture: true, signal });
  window.addEventListener('beforeinput', onInput, { capture: true, signal });
  window.addEventListener('compositionend', onComposed, { signal });
  window.addEventListener('focusin', () => followed.abort(), { signal });
  return () => followed.abort();
}
