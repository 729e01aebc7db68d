// What was pressed, whatever the keyboard and the device.
import { describe, expect, it } from 'vitest';
import { arrowOf, isRemoval, type KeyEvent, type Letters, readPress, stepOf } from '../../../src/views/kit/keys.ts';
import { readLineKey } from '../../../src/views/outline/lineKeys.ts';
import { keyEvent } from '../../fixtures/keyEvent.ts';

const chord = (key: string, more: Partial<KeyEvent> = {}, onMac = false, letters: Letters = new Map()) =>
  readPress(keyEvent(key, more), { onMac, letters })?.chord;

describe('a press', () => {
  it.each([
    ['Enter', {}, 'Enter'],
    ['Enter', { shiftKey: true }, 'Shift+Enter'],
    ['a', {}, 'a'],
    ['A', { shiftKey: true }, 'Shift+a'],
    ['z', { ctrlKey: true, code: 'KeyZ' }, 'Mod+z'],
    ['Z', { ctrlKey: true, shiftKey: true, code: 'KeyZ' }, 'Mod+Shift+z'],
    ['/', { ctrlKey: true, code: 'Slash' }, 'Mod+/'],
    ['!', { altKey: true, shiftKey: true, code: 'Digit1' }, 'Alt+Shift+1'],
    ['ArrowUp', { altKey: true, code: 'ArrowUp' }, 'Alt+ArrowUp'],
  ])('of %s with %o is %s', (key, more, said) => {
    expect(chord(key, more)).toBe(said);
  });

  it.each([
    ['QWERTZ', 'z', { ctrlKey: true, code: 'KeyY' }, 'Mod+z'],
    ['QWERTZ', 'y', { ctrlKey: true, code: 'KeyZ' }, 'Mod+y'],
    ['QWERTZ', '-', { ctrlKey: true, code: 'Slash' }, 'Mod+-'],
    ['QWERTZ', '/', { ctrlKey: true, shiftKey: true, code: 'Digit7' }, 'Mod+/'],
    ['AZERTY', 'a', { ctrlKey: true, code: 'KeyQ' }, 'Mod+a'],
    ['AZERTY', 'z', { ctrlKey: true, code: 'KeyW' }, 'Mod+z'],
    ['AZERTY', '&', { altKey: true, code: 'Digit1' }, 'Alt+1'],
    ['AZERTY', '1', { altKey: true, shiftKey: true, code: 'Digit1' }, 'Alt+Shift+1'],
    ['Dvorak', 'z', { ctrlKey: true, code: 'Slash' }, 'Mod+z'],
    ['Dvorak', ';', { ctrlKey: true, code: 'KeyZ' }, 'Mod+;'],
    ['Dvorak', 's', { altKey: true, code: 'Semicolon' }, 'Alt+s'],
    ['Russian', 'я', { ctrlKey: true, code: 'KeyZ' }, 'Mod+z'],
    ['Greek', 'Ζ', { ctrlKey: true, shiftKey: true, code: 'KeyZ' }, 'Mod+Shift+z'],
  ])('follows the letter that is typed, on %s: %s with %o is %s', (_, key, more, said) => {
    expect(chord(key, more)).toBe(said);
  });

  it('follows it on a Mac too, where Alt makes something else of it', () => {
    expect(chord('ß', { altKey: true, code: 'KeyS' }, true)).toBe('Alt+s');
    expect(chord('@', { altKey: true, ctrlKey: true, code: 'KeyL' }, true)).toBe('Alt+l');
    expect(chord('ß', { altKey: true, code: 'Semicolon' }, true, new Map([['Semicolon', 's']]))).toBe('Alt+s');
    expect(chord('Dead', { altKey: true, code: 'KeyN' }, true)).toBe('Alt+n');
  });

  it('is none while a number is typed with Alt, which writes the character of that number', () => {
    expect(chord('1', { altKey: true, code: 'Numpad1' })).toBeUndefined();
    expect(chord('1', { code: 'Numpad1' })).toBe('1');
  });

  it.each(['Enter', 'Escape', 'Delete', 'Backspace'])('of %s counts once, however long it is held', (key) => {
    expect(chord(key)).toBe(key);
    expect(chord(key, { repeat: true })).toBeUndefined();
    expect([chord('ArrowDown', { repeat: true }), chord('z', { repeat: true, ctrlKey: true, code: 'KeyZ' })]).toEqual([
      'ArrowDown',
      'Mod+z',
    ]);
  });

  it("calls for something by Ctrl, and by Cmd on a Mac; the other one is the system's", () => {
    expect(chord('a', { metaKey: true, code: 'KeyA' }, true)).toBe('Mod+a');
    expect(chord('a', { ctrlKey: true, code: 'KeyA' }, true)).toBe('Other+a');
    expect(chord('a', { metaKey: true, code: 'KeyA' })).toBe('Other+a');
    expect([chord('Enter', { ctrlKey: true }, true), chord('Enter', { metaKey: true })]).toEqual([
      'Mod+Enter',
      'Mod+Enter',
    ]);
  });

  it('says what is held with it', () => {
    const held = (more: Partial<KeyEvent>) => {
      const { bare, plain, mod, alt, shift } = readPress(keyEvent('x', more)) ?? {};
      return [bare, plain, mod, alt, shift];
    };
    expect(held({})).toEqual([true, true, false, false, false]);
    expect(held({ shiftKey: true })).toEqual([true, false, false, false, true]);
    expect(held({ ctrlKey: true, altKey: true })).toEqual([false, false, true, true, false]);
    expect(held({ metaKey: true })).toEqual([false, false, false, false, false]);
  });

  it.each([{ isComposing: true }, { nativeEvent: { isComposing: true } }, { keyCode: 229 }])(
    'belongs to the input method: %o',
    (more) => {
      expect(readPress(keyEvent('Enter', more))).toBeNull();
    },
  );

  it('points, goes on and takes away', () => {
    expect(['ArrowUp', 'ArrowLeft', 'Home'].map((key) => arrowOf({ key }))).toEqual(['up', 'left', undefined]);
    expect(['ArrowUp', 'ArrowDown', 'ArrowLeft'].map((key) => stepOf({ key }))).toEqual([-1, 1, 0]);
    expect(['Delete', 'Backspace', 'Enter'].map((key) => isRemoval({ key }))).toEqual([true, true, false]);
  });
});

describe('the keys of a line', () => {
  const read = (key: string, more: Partial<KeyEvent> = {}) => readLineKey(keyEvent(key, more) as never);
  it.each([
    ['ß', { altKey: true, code: 'KeyS' }, { do: 'stance' }],
    ['2', { altKey: true, code: 'Digit2' }, { do: 'role', role: 'approver' }],
    ['ArrowDown', { altKey: true }, { do: 'move', by: 1 }],
    ['Enter', { altKey: true }, { do: 'details' }],
    ['Enter', { ctrlKey: true }, { do: 'new-step' }],
    ['Enter', { metaKey: true }, { do: 'new-step' }],
    // These are everywhere's: safe to show, and the first view.
    ['S', { altKey: true, shiftKey: true, code: 'KeyS' }, null],
    ['!', { altKey: true, shiftKey: true, code: 'Digit1' }, null],
    ['s', { code: 'KeyS' }, null],
    ['@', { altKey: true, ctrlKey: true, code: 'KeyL' }, null],
    ['Enter', { keyCode: 229, ctrlKey: true }, null],
  ])('%s with %o', (key, more, what) => {
    expect(read(key, more)).toEqual(what);
  });
});
