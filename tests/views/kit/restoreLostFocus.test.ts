// @vitest-environment happy-dom
// Whoever goes to another view by something inside the one they leave stands in the new one, and never on the bar's way out of the map.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { restoreLostFocus } from '../../../src/views/kit/restoreLostFocus.ts';

const BAR = '<header><a href="#/">All maps</a><a href="#/sheet">Sheet</a></header>';
let end = () => {};

beforeEach(() => {
  Element.prototype.checkVisibility ??= () => true;
  document.body.innerHTML = `<div>${BAR}<main><button>Record our people</button></main></div>`;
  end = restoreLostFocus(document);
});
afterEach(() => {
  end();
  document.body.innerHTML = '';
});

const pressed = () => {
  document.querySelector('button')?.focus();
  document.querySelector('button')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
};
const settled = () => new Promise((done) => setTimeout(done, 5));
const put = (html: string) => document.querySelector('main, p')?.replaceWith(page(html));
const page = (html: string) => {
  const part = document.createElement('template');
  part.innerHTML = html;
  return part.content;
};

it('stands at the beginning of a view that takes the place of another', async () => {
  pressed();
  put('<main><h1>Our side</h1><input id="name"></main>');
  await settled();
  expect(document.activeElement?.id).toBe('name');
});

it('waits for a view whose code is still on its way', async () => {
  pressed();
  put('<p>A moment</p>');
  await settled();
  expect(document.activeElement).toBe(document.body);
  put('<main><button id="first">First</button></main>');
  await settled();
  expect(document.activeElement?.id).toBe('first');
});

it('stands on the same card where the new view has it', async () => {
  document.querySelector('button')?.setAttribute('data-tab-stop', 'seat lu');
  pressed();
  put('<main><button data-tab-stop="step 1">The money</button><button data-tab-stop="seat lu">Lu</button></main>');
  await settled();
  expect(document.activeElement?.textContent).toBe('Lu');
});

it('goes to the neighbour of what is taken out of a view that stays', async () => {
  document
    .querySelector('main')
    ?.replaceChildren(page('<ul><li><button>A</button></li><li><button>B</button></li></ul>'));
  pressed();
  document.querySelector('li')?.remove();
  await settled();
  expect(document.activeElement?.textContent).toBe('B');
});
