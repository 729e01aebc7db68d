/** Somebody's fingers on a screen, as the device reports them to the browser; must never use a mouse or a key. */
import type { CDPSession, Page } from '@playwright/test';
import type { Place } from './pointer.ts';

export class Fingers {
  readonly #session: CDPSession;
  #down: readonly Place[] = [];

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async on(page: Page): Promise<Fingers> {
    return new Fingers(await page.context().newCDPSession(page));
  }

  /** Puts fingers down where they are not yet, each in the order given. */
  async press(...places: readonly Place[]): Promise<void> {
    for (const place of places) {
      this.#down = [...this.#down, place];
      await this.#send('touchStart', this.#down);
    }
  }

  /** Moves all fingers that are down to new places, in small steps. */
  async move(...to: readonly Place[]): Promise<void> {
    const from = this.#down;
    const steps = 8;
    for (let step = 1; step <= steps; step++) {
      this.#down = from.map((start, nth) => {
        const end = to[nth] ?? start;
        return { x: start.x + ((end.x - start.x) * step) / steps, y: start.y + ((end.y - start.y) * step) / steps };
      });
      await this.#send('touchMove', this.#down);
    }
  }

  async lift(): Promise<void> {
    this.#down = [];
    await this.#send('touchEnd', []);
  }

  #send(type: 'touchStart' | 'touchMove' | 'touchEnd', places: readonly Place[]): Promise<unknown> {
    const touchPoints = places.map(({ x, y }, id) => ({ x, y, id }));
    return this.#session.send('Input.dispatchTouchEvent', { type, touchPoints });
  }
}
