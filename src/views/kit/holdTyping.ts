/** Keeps what is typed while the field that it is meant for is still on its way; must never take a key once that field is there. */
import { readPress } from './keys.ts';

/**
 * Tells each time all that was typed since, until another field has the focus, or until the function that it gives back is
 * called. What an input method composes goes where it goes.
 */
export function holdTyping(onText: (text: string) => void): () => void {
  const held: string[] = [];
  const onKey = (event: KeyboardEvent) => {
    const press = readPress(event);
    const isCharacter = event.key.length === 1 && (press?.bare || event.getModifierState('AltGraph'));
    if (isCharacter) held.push(event.key);
    else if (press?.chord === 'Backspace') held.pop();
    else if (event.key !== 'Enter') return;
    event.preventDefault();
    event.stopPropagation();
    onText(held.join(''));
  };
  const end = () => {
    window.removeEventListener('keydown', onKey, true);
    window.removeEventListener('focusin', end);
  };
  window.addEventListener('keydown', onKey, true);
  window.addEventListener('focusin', end);
  return end;
}
