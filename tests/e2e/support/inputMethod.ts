/** An input method as Chinese is typed with it, through the browser's own composition; must never type a letter by itself. */
import type { CDPSession, Page } from '@playwright/test';

export class InputMethod {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async on(page: Page): Promise<InputMethod> {
    return new InputMethod(await page.context().newCDPSession(page));
  }

  /** Letters on the way to a word, letter by letter, underlined in the field. */
  async compose(letters: string): Promise<void> {
    for (let end = 1; end <= letters.length; end += 1) {
      await this.key(letters.charAt(end - 1));
      const text = letters.slice(0, end);
      await this.#session.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end });
    }
  }

  /** A key that the input method takes for itself: browsers report it as key code 229. */
  async key(key: string): Promise<void> {
    const event = { key, code: key.length === 1 ? `Key${key.toUpperCase()}` : key, windowsVirtualKeyCode: 229 };
    await this.#session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event });
    await this.#session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  }

  /** The word that was meant takes the letters' place, and the composition ends. */
  async commit(word: string): Promise<void> {
    await this.#session.send('Input.insertText', { text: word });
  }

  /** Gives the letters up. */
  async giveUp(): Promise<void> {
    await this.#session.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 });
  }
}
