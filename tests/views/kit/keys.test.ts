// What was pressed, whatever the keyboard and the device.
import { describe, expect, it } from 'vitest';
import { arrowOf, isRemoval, type KeyEvent, readPress, stepOf } from '../../../src/views/kit/keys.ts';
import { readLineKey } from '../../../src/views/outline/lineKeys.ts';
import { keyEvent } from '../../fixtures/keyEvent.ts';

const chord = (key: string, more: Partial<KeyEvent> = {}, onMac = false) =>
  readPress(keyEvent(key, more), onMac)?.chord;

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

  it('tells letters by their place once Alt is held, since Alt changes what they write', () => {
    expect(chord('ß', { altKey: true, code: 'KeyS' }, true)).toBe('Alt+s');
    expect(chord('s', { altKey: true, code: '' })).toBe('Alt+s');
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
