/** A person at the pointer on the sheet: clicks, drags, and text only into fields that were clicked; must never press a key for anything but text. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { Say, TextValues } from '../../../src/text/text.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
}

export class Pointer {
  readonly #page: Page;
  readonly #t: Say;

  constructor(page: Page, t: Say) {
    this.#page = page;
    this.#t = t;
  }

  /** Somebody's card; whoever sits in two steps has two. */
  card(name: string, step?: string): Locator {
    const cards = this.#page
      .locator('[data-person]')
      .and(this.#page.getByRole('button', { name: new RegExp(`^${name}`) }));
    return step === undefined ? cards : cards.and(this.#page.getByRole('button', { name: step }));
  }

  head(step: string): Locator {
    return this.#page.locator('[data-step]').and(this.#page.getByRole('button', { name: step }));
  }

  /** Clicks a button that turns into a field, types there, and clicks the empty sheet. */
  async typeInto(button: Locator, text: string): Promise<void> {
    await button.click();
    await this.typeName(text);
  }

  addPerson(step: string, line: string): Promise<void> {
    return this.typeInto(this.#page.getByRole('button', { name: this.#t('sheet.addPersonTo', { step }) }), line);
  }

  addStep(name: string): Promise<void> {
    return this.typeInto(this.#page.getByRole('button', { name: this.#t('sheet.addStepLong') }), name);
  }

  addOutside(line: string): Promise<void> {
    return this.typeInto(this.#page.getByRole('button', { name: this.#t('sheet.addOutsideLong') }), line);
  }

  /** A place on the canvas with nothing on it. */
  async clickEmpty(): Promise<void> {
    await this.#page.locator('.react-flow__pane').click({ position: { x: 8, y: 8 } });
  }

  async middleOf(target: Locator): Promise<Place> {
    const box = await target.boundingBox();
    if (!box) throw new Error(`${target} is not there`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  async drag(from: Place, to: Place): Promise<void> {
    const { mouse } = this.#page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 6 });
    await mouse.move(to.x, to.y, { steps: 6 });
    await mouse.up();
  }

  /** Drags a card under the head of a step. */
  async dragToStep(card: Locator, step: string): Promise<void> {
    const head = await this.head(step).boundingBox();
    if (!head) throw new Error(`No step ${step}`);
    await this.drag(await this.middleOf(card), { x: head.x + head.width / 2, y: head.y + head.height + 40 });
  }

  /** Draws an influence from the knob at a card's edge to another card. */
  async drawLine(name: string, from: Locator, to: Locator): Promise<void> {
    await from.hover();
    await this.drag(await this.middleOf(this.knob('sheet.drawLine', { name })), await this.middleOf(to));
  }

  /** A knob beside the card or head that is pointed at. */
  knob(key: 'sheet.drawLine' | 'sheet.move' | 'sheet.growPerson' | 'sheet.growStep', names: TextValues): Locator {
    return this.#page.getByRole('button', { name: this.#t(key, names), exact: true });
  }

  /** Points at a card or head and presses one of its knobs. */
  async pressKnob(of: Locator, ...knob: Parameters<Pointer['knob']>): Promise<void> {
    await of.hover();
    await this.knob(...knob).click();
  }

  /** Types into the field that is open and clicks the empty sheet. */
  async typeName(text: string): Promise<void> {
    await expect(this.#page.locator('input:focus')).toBeVisible();
    await this.#page.keyboard.type(text);
    await this.clickEmpty();
  }
}
