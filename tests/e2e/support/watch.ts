/** Listens to a browser context for errors, refused content and requests to other hosts; must never change what it hears. */
import { type BrowserContext, expect } from '@playwright/test';

const REFUSED = 'refused content';

export class Watch {
  readonly #heard: string[] = [];
  /** Whatever another program of the machine, or of the network, could read: addresses, and all that the console was told. */
  readonly #open: string[] = [];

  /** Starts before the first page is opened, so that nothing is missed. */
  static async over(context: BrowserContext, address: string): Promise<Watch> {
    const watch = new Watch();
    const { origin } = new URL(address);
    context.on('console', (message) => {
      watch.#open.push(message.text());
      if (message.type() === 'error' || message.type() === 'warning') watch.#heard.push(`console: ${message.text()}`);
    });
    context.on('weberror', (error) => watch.#heard.push(`error: ${error.error().message}`));
    context.on('request', (request) => {
      watch.#open.push(decodeURIComponent(request.url()));
      const url = new URL(request.url());
      if (url.protocol !== 'blob:' && url.origin !== origin) watch.#heard.push(`request: ${request.url()}`);
    });
    context.on('page', (page) =>
      page.on('framenavigated', (frame) => watch.#open.push(decodeURIComponent(frame.url()))),
    );
    await context.addInitScript((mark) => {
      window.addEventListener('securitypolicyviolation', (event) => {
        console.error(
          `${mark}: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`,
        );
      });
    }, REFUSED);
    return watch;
  }

  /** What stood in an address or in the console and holds one of these words. */
  told(words: readonly string[]): readonly string[] {
    return this.#open.filter((line) => words.some((word) => line.includes(word)));
  }

  heard(): readonly string[] {
    return this.#heard;
  }

  /** Says that something is expected, such as the complaint of a file that is meant to be refused. */
  forget(what: RegExp): void {
    const left = this.#heard.filter((line) => !what.test(line));
    this.#heard.splice(0, this.#heard.length, ...left);
  }

  expectSilence(): void {
    expect(this.#heard, 'errors, refused content and requests to other hosts').toEqual([]);
  }
}
