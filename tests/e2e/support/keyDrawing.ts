/** Somebody who draws the CRM purchase in the outline with nothing but keys; must never look at more than the focus to find the way. */
import { expect, type Page } from '@playwright/test';
import type { Language } from '../../../src/model/words.ts';
import { STEP_KIND_NAMES } from '../../../src/playbook/names.ts';
import type { Say } from '../../../src/text/text.ts';
import { CRM_WORDS, type CrmWords } from './crmWords.ts';
import { Hands } from './hands.ts';

type Person = keyof CrmWords['name'];
type Step = keyof CrmWords['step'];

export class KeyDrawing {
  readonly hands: Hands;
  readonly perPerson: number[] = [];
  readonly #page: Page;
  readonly #t: Say;
  readonly #language: Language;
  readonly #words: CrmWords;

  constructor(page: Page, t: Say, language: Language) {
    this.#page = page;
    this.#t = t;
    this.#language = language;
    this.#words = CRM_WORDS[language];
    this.hands = new Hands(page);
  }

  line(person: Person, ...more: readonly string[]): string {
    const { name, title, comma } = this.#words;
    return [name[person], title[person], ...more].join(comma);
  }

  focused = (label: string) =>
    expect(this.#page.getByLabel(label, { exact: true }).and(this.#page.locator(':focus'))).toBeVisible();

  /** A new person on the line that has the focus; the focus stays on an empty line for the next one. */
  async person(line: string, step: Step | 'outside'): Promise<void> {
    const before = this.hands.strokes;
    await this.hands.enter(line);
    await this.draft(step);
    this.perPerson.push(this.hands.strokes - before);
  }

  /** The empty line of a step has the focus. */
  async draft(step: Step | 'outside'): Promise<void> {
    const label =
      step === 'outside'
        ? this.#t('outline.newOutside')
        : this.#t('outline.newPerson', { step: this.#words.step[step] });
    await this.focused(label);
    await expect(this.#page.locator(':focus')).toHaveValue('');
  }

  /** From an empty line, the next step and its empty line. */
  async step(step: Step): Promise<void> {
    await this.hands.press('Enter');
    await this.focused(this.#t('outline.newStep'));
    await this.hands.enter(this.#words.step[step]);
    await this.draft(step);
  }

  /** From a step's empty line to its kind and back. */
  async kind(kind: keyof typeof STEP_KIND_NAMES, step: Step): Promise<void> {
    const places = Object.keys(this.#words.step);
    const field = this.#page.getByLabel(this.#t('outline.stepName', { number: places.indexOf(step) + 1 }));
    await this.hands.tabTo(field, 'ArrowUp');
    await this.hands.press('Tab');
    await this.focused(this.#t('outline.stepKind'));
    await this.hands.choose(STEP_KIND_NAMES[kind][this.#language]);
    await this.hands.press('Shift+Tab');
    await this.hands.tabTo(
      this.#page.getByLabel(this.#t('outline.newPerson', { step: this.#words.step[step] })),
      'ArrowDown',
    );
    await this.draft(step);
  }

  /** From one line to another, a step's or somebody's first, and opens its details. */
  async details(name: string): Promise<void> {
    const way = await this.#page.locator('input[data-line]').evaluateAll((fields, wanted) => {
      const here = fields.indexOf(document.activeElement as HTMLElement);
      const there = fields.findIndex((field) => (field as HTMLInputElement).value === wanted);
      return here < 0 || there < 0 ? null : there - here;
    }, name);
    if (way === null) throw new Error(`No way to the line ${name}`);
    await this.hands.pressOn(way < 0 ? 'ArrowUp' : 'ArrowDown', Math.abs(way));
    await expect(this.#page.locator(':focus')).toHaveValue(name);
    await this.hands.press('Alt+Enter');
  }

  /** A list in the details that are open: reached with Tab, set with arrows. */
  async choose(label: string, option: string): Promise<void> {
    await this.hands.tabTo(this.#page.getByRole('combobox', { name: label, exact: true }).last());
    await this.hands.choose(option);
  }

  /** The same for a list to take from. */
  async take(label: string, option: string): Promise<void> {
    await this.hands.tabTo(this.#page.getByRole('combobox', { name: label, exact: true }).last());
    await this.hands.take(option);
  }

  /** A field in the details that are open. */
  async fill(label: string, text: string): Promise<void> {
    await this.hands.tabTo(this.#page.getByRole('textbox', { name: label, exact: true }).last());
    await this.hands.replace(text);
  }
}
