/** A hand at mouse, wheel and keys over the DevTools protocol, at the pace of a real mouse; must never wait for the page to keep up. */
import type { CDPSession, Page } from '@playwright/test';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A usual mouse reports this often. */
const EVERY = 8;

export class Hand {
  readonly #cdp: CDPSession;
  readonly page: Page;

  private constructor(page: Page, cdp: CDPSession) {
    this.page = page;
    this.#cdp = cdp;
  }

  static async of(page: Page): Promise<Hand> {
    return new Hand(page, await page.context().newCDPSession(page));
  }

  /** The page's own processor time so far, in milliseconds: it does not count what others on the machine do. */
  async busy(): Promise<number> {
    const { metrics } = await this.#cdp.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  }

  async countProcessorTime(): Promise<void> {
    await this.#cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  }

  press(at: Spot): Promise<unknown> {
    return this.#mouse('mousePressed', at);
  }

  release(at: Spot): Promise<unknown> {
    return this.#mouse('mouseReleased', at);
  }

  /** Sends an event every 8 ms for so long, whether or not the one before was answered. */
  async #steadily(duration: number, send: (share: number) => Promise<unknown>): Promise<void> {
    const start = performance.now();
    const answers: Promise<unknown>[] = [];
    for (let count = 0; count * EVERY <= duration; count += 1) {
      const wait = start + count * EVERY - performance.now();
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      answers.push(send(Math.min(1, (performance.now() - start) / duration)));
      if (performance.now() - start >= duration) break;
    }
    await Promise.all(answers);
  }

  /** Moves with the button down along a path given by the share of the way, from 0 to 1. */
  drag(duration: number, path: (share: number) => Spot): Promise<void> {
    return this.#steadily(duration, (share) => this.#mouse('mouseMoved', path(share), 1));
  }

  /** Turns the wheel; `pinch` zooms. */
  wheel(duration: number, at: Spot, by: (share: number) => Spot, pinch = false): Promise<void> {
    return this.#steadily(duration, (share) => {
      const { x: deltaX, y: deltaY } = by(share);
      const what = { type: 'mouseWheel', ...at, deltaX, deltaY, modifiers: pinch ? 2 : 0 } as const;
      return this.#cdp.send('Input.dispatchMouseEvent', what);
    });
  }

  async click(at: Spot): Promise<void> {
    await this.#mouse('mouseMoved', at, 0);
    await this.press(at);
    await this.release(at);
  }

  #mouse(type: 'mousePressed' | 'mouseReleased' | 'mouseMoved', { x, y }: Spot, buttons = 1): Promise<unknown> {
    const button = type === 'mouseMoved' && buttons === 0 ? 'none' : 'left';
    const held = type === 'mouseReleased' ? 0 : buttons;
    return this.#cdp.send('Input.dispatchMouseEvent', { type, x, y, button, buttons: held, clickCount: 1 });
  }
}
