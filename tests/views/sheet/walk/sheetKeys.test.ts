/** What keys do on a card. */
import { expect, it } from 'vitest';
import type { KeyEvent } from '../../../../src/views/kit/keys.ts';
import { readSheetKey } from '../../../../src/views/sheet/walk/sheetKeys.ts';
import { keyEvent } from '../../../fixtures/keyEvent.ts';

const press = (key: string, more: Partial<KeyEvent> = {}, isComposing = false) =>
  readSheetKey(keyEvent(key, { nativeEvent: { isComposing }, ...more }));

it.each([
  ['Enter', {}, { do: 'select', further: false }],
  ['Enter', { shiftKey: true }, { do: 'select', further: true }],
  ['Backspace', {}, { do: 'take-out' }],
  ['Delete', {}, { do: 'take-out' }],
  ['ArrowLeft', {}, { do: 'walk', direction: 'left' }],
  ['ArrowLeft', { altKey: true }, { do: 'move', direction: 'left' }],
  ['ArrowDown', { altKey: true, shiftKey: true }, { do: 'grow', direction: 'down' }],
  ['Enter', { ctrlKey: true }, { do: 'next-step' }],
  ['Enter', { metaKey: true }, { do: 'next-step' }],
  ['PageDown', {}, { do: 'along', by: 1 }],
  ['PageUp', {}, { do: 'along', by: -1 }],
  // Alt changes what a letter writes, on a Mac for one: it is read by its place.
  ['¬', { altKey: true, code: 'KeyL' }, { do: 'draw-line' }],
  ['µ', { altKey: true, code: 'KeyM' }, { do: 'take-in-hand' }],
  ['l', { code: 'KeyL' }, undefined],
  ['@', { altKey: true, ctrlKey: true, code: 'KeyL' }, undefined],
  ['Backspace', { ctrlKey: true }, undefined],
  ['a', {}, undefined],
])('%s %o', (key, more, what) => {
  expect(press(key, more)).toEqual(what);
});

it('leaves every key to the input method while it composes', () => {
  expect(press('Enter', {}, true)).toBeUndefined();
  expect(press('Enter', { keyCode: 229 })).toBeUndefined();
});
