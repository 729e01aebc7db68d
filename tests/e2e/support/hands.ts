/** A person at the keyboard who counts the strokes beyond the text; must never touch the pointer or reach past the focus. */
import { expect, type Locator, type Page } from '@playwright/test';

/** More than any way through a page should take. */
const MOST = 250;

export class Hands {
  readonly #page: Page;
  #strokes = 0;

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

  async press(key: string, times = 1): Promise<void> {
    for (let time = 0; time < times; time += 1) await this.#page.keyboard.press(key);
    this.#strokes += times;
  }

  /** A line of text and Enter. */
  async enter(text: string): Promise<void> {
    await this.type(text);
    await this.press('Enter');
  }

  /** Goes on by Tab, or back by Shift+Tab, until this has the focus. */
  async tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' | 'ArrowDown' | 'ArrowUp' = 'Tab'): Promise<void> {
    await expect(target).toBeVisible();
    for (let time = 0; time < MOST; time += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.press(key);
    }
    throw new Error(`${target} was not reached with ${key}`);
  }

  /** Takes an option of the list that has the focus, by arrows. */
  async choose(option: string): Promise<void> {
    const way = await this.#page.locator('select:focus').evaluate((list: HTMLSelectElement, wanted) => {
      const place = [...list.options].findIndex((each) => each.text === wanted);
      return place < 0 ? null : place - list.selectedIndex;
    }, option);
    if (way === null) throw new Error(`There is no option ${option}`);
    await this.press(way < 0 ? 'ArrowUp' : 'ArrowDown', Math.abs(way));
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
