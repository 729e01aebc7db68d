// @vitest-environment happy-dom
// Alt on a Mac, and Enter held on a button: what a key writes it writes, and one press is one.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { pressOnce } from '../../../src/app/pressOnce.ts';
import { readPress } from '../../../src/views/kit/keys.ts';
import { sayKeys } from '../../../src/views/kit/sayKeys.ts';
import { keyEvent } from '../../fixtures/keyEvent.ts';

afterEach(() => document.body.replaceChildren());

const put = (html: string): HTMLElement => {
  document.body.innerHTML = html;
  return document.body.firstElementChild as HTMLElement;
};

describe('on a Mac, in a text', () => {
  const press = (key: string, code: string, held: object, target: HTMLElement) =>
    readPress(keyEvent(key, { code, ...held, target }), { onMac: true, letters: new Map() })?.chord;

  it.each([
    ['ś', 'KeyS'],
    ['ć', 'KeyC'],
    ['ł', 'KeyL'],
    ['¡', 'Digit1'],
    ['Dead', 'KeyE'],
  ])('Alt writes %s and calls for nothing; with Ctrl it calls', (key, code) => {
    for (const field of ['<input type="text">', '<input>', '<textarea></textarea>']) {
      expect(press(key, code, { altKey: true }, put(field))).toBeUndefined();
    }
    const calls = `Alt+${code.slice(-1).toLowerCase()}`;
    expect(press(key, code, { altKey: true, ctrlKey: true }, put('<input>'))).toBe(calls);
    expect(press(key, code, { altKey: true }, put('<div tabindex="0"></div>'))).toBe(calls);
  });

  it('Alt with an arrow or Enter still calls', () => {
    expect(press('ArrowUp', 'ArrowUp', { altKey: true }, put('<input>'))).toBe('Alt+ArrowUp');
    expect(press('Enter', 'Enter', { altKey: true }, put('<input>'))).toBe('Alt+Enter');
  });
});

describe('keys are written', () => {
  it.each([
    ['Ctrl+Z', '⌘Z'],
    ['Ctrl+Shift+Z', '⇧⌘Z'],
    ['Ctrl+C, Ctrl+X', '⌘C, ⌘X'],
    ['Alt+S', '⌃⌥S'],
    ['Alt+1 … 4', '⌃⌥1 … 4'],
    ['Alt+Shift+3', '⌃⌥⇧3'],
    ['Alt+↑ ↓', '⌥↑ ↓'],
    ['Alt+Shift+→ ←', '⌥⇧→ ←'],
    ['Alt+Enter', '⌥Enter'],
    ['PgDn · PgUp', 'PgDn · PgUp'],
  ])('%s, on a Mac %s', (keys, onMac) => {
    expect([sayKeys(keys, false), sayKeys(keys, true)]).toEqual([keys, onMac]);
  });
});

describe('Enter held on a button', () => {
  it('presses once; in a text it is left alone', () => {
    pressOnce();
    const pressed = vi.fn();
    const held = (target: HTMLElement, repeat: boolean) => {
      const event = new KeyboardEvent('keydown', { key: 'Enter', repeat, bubbles: true, cancelable: true });
      if (target.dispatchEvent(event)) pressed();
    };
    const button = put('<button>Delete</button>');
    held(button, false);
    held(button, true);
    expect(pressed).toHaveBeenCalledTimes(1);
    held(put('<textarea></textarea>'), true);
    expect(pressed).toHaveBeenCalledTimes(2);
  });
});
