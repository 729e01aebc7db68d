// @vitest-environment happy-dom
// What is typed while a field is on its way is kept, however it is typed, and not a key longer.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { holdTyping } from '../../../src/views/kit/holdTyping.ts';

const told = vi.fn<(text: string) => void>();
let end = () => {};

beforeEach(() => {
  told.mockClear();
  end = holdTyping(told);
});
afterEach(() => end());

const key = (name: string, more: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more });
  document.body.dispatchEvent(event);
  return event.defaultPrevented;
};

it('keeps letters and ends of lines, and takes the last one back', () => {
  for (const name of ['T', 'r', 'j', 'Backspace', 'i', 'Enter', 'M']) expect(key(name)).toBe(true);
  expect(told.mock.lastCall).toEqual(['Tri\nM']);
});

it('keeps what an input method composed, once, and leaves it its keys', () => {
  expect(key('Enter', { isComposing: true })).toBe(false);
  document.body.dispatchEvent(Object.assign(new Event('compositionend', { bubbles: true }), { data: '差旅' }));
  expect(told.mock.calls).toEqual([['差旅']]);
});

it('keeps what comes without a key', () => {
  document.body.dispatchEvent(
    new InputEvent('beforeinput', { inputType: 'insertText', data: '报', bubbles: true, cancelable: true }),
  );
  expect(told.mock.lastCall).toEqual(['报']);
});

it.each([
  ['z', { ctrlKey: true }],
  ['Escape', {}],
  ['ArrowDown', {}],
] as const)('leaves %s alone', (name, more) => {
  expect(key(name, more)).toBe(false);
  expect(told).not.toHaveBeenCalled();
});

it('ends with a field that takes the focus', () => {
  document.body.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  expect(key('a')).toBe(false);
  expect(told).not.toHaveBeenCalled();
});
