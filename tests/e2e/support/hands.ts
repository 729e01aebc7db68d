/** A person at the keyboard who counts the strokes beyond the text; must never touch the pointer or reach past the focus. */
import { type CDPSession, expect, type Locator, type Page } from '@playwright/test';

/** More than any way through a page should take. */
const MOST = 250;

const CODES = { Tab: 9, ArrowUp: 38, ArrowDown: 40 } as const;
const SHIFT = 8;

/** Keys that lead from one thing to the next. */
type Way = keyof typeof CODES | 'Shift+Tab';

/** How many times Tab, back or on, leads to the element: the browser's own order, in which a group of radios is one tab stop. */
const stopsTo = (element: Element, back: boolean): number => {
  const isStop = (tabStop: HTMLElement) => {
    if (tabStop.tabIndex < 0 || tabStop.matches(':disabled, [inert] *, [type="hidden"]') || !tabStop.checkVisibility())
      return false;
    if (!(tabStop instanceof HTMLInputElement) || tabStop.type !== 'radio' || tabStop.checked) return true;
    const group = [
      ...document.querySelectorAll<HTMLInputElement>(`[type="radio"][name="${CSS.escape(tabStop.name)}"]`),
    ];
    return !group.some((radio) => radio.checked) && tabStop === (back ? group.at(-1) : group[0]);
  };
  const tabStops = [
    ...document.querySelectorAll<HTMLElement>('a, button, input, select, textarea, summary, [tabindex]'),
  ].filter(isStop);
  const [here, there] = [
    tabStops.indexOf(document.activeElement as HTMLElement),
    tabStops.indexOf(element as HTMLElement),
  ];
  if (here < 0 || there < 0) return 0;
  return (back ? here - there + tabStops.length : there - here + tabStops.length) % tabStops.length;
};

export class Hands {
  readonly #page: Page;
  #strokes = 0;
  #device: Promise<CDPSession> | null = null;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Strokes so far that were no text. */
  get strokes(): number {
    return this.#strokes;
  }

  type(text: string): Promise<void> {
    return this.#page.keyboard.type(text);
  }

  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
    this.#strokes += 1;
  }

  /** Presses a key so many times in a row, as fast as a key that is held down: the page draws when it gets to it. */
  async pressOn(way: Way, times: number): Promise<void> {
    this.#device ??= this.#page.context().newCDPSession(this.#page);
    const device = await this.#device;
    const key = way === 'Shift+Tab' ? 'Tab' : way;
    const event = { key, code: key, windowsVirtualKeyCode: CODES[key], modifiers: way === 'Shift+Tab' ? SHIFT : 0 };
    const sent: Promise<unknown>[] = [];
    for (let time = 0; time < times; time += 1) {
      sent.push(device.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event }));
      sent.push(device.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event }));
    }
    await Promise.all(sent);
    this.#strokes += times;
  }

  /** A line of text and Enter. */
  async enter(text: string): Promise<void> {
    await this.type(text);
    await this.press('Enter');
  }

  /** Goes on by Tab, or back by Shift+Tab, until this has the focus. */
  async tabTo(target: Locator, way: Way = 'Tab'): Promise<void> {
    await expect(target).toBeVisible();
    if (way === 'Tab' || way === 'Shift+Tab') await this.pressOn(way, await target.evaluate(stopsTo, way !== 'Tab'));
    for (let time = 0; time < MOST; time += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.press(way);
    }
    throw new Error(`${target} was not reached with ${way}`);
  }

  /** Takes an option of the list that has the focus, by arrows. */
  async choose(option: string): Promise<void> {
    const way = await this.#page.locator('select:focus').evaluate((list: HTMLSelectElement, wanted) => {
      const place = [...list.options].findIndex((each) => each.text === wanted);
      return place < 0 ? null : place - list.selectedIndex;
    }, option);
    if (way === null) throw new Error(`There is no option ${option}`);
    await this.pressOn(way < 0 ? 'ArrowUp' : 'ArrowDown', Math.abs(way));
  }

  /** The same in a list to take from, which takes nothing before Enter. */
  async take(option: string): Promise<void> {
    await this.choose(option);
    await this.press('Enter');
  }

  /** Replaces what stands in the field that has the focus. */
  async replace(text: string): Promise<void> {
    await this.press('Control+a');
    await this.type(text);
  }
}
