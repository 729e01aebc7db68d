/** Everything that a document holds for whoever looks, listens or searches; must never leave out a place where words can stand. */
import type { Page } from '@playwright/test';

/** Texts, values, attributes and what style sheets write, one a line. */
export const everythingIn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    // Drawing, looks and places hold no word.
    const wordless = new Set(['class', 'style', 'd', 'transform', 'viewBox', 'points', 'data-id', 'data-nodeid']);
    const found: string[] = [document.title, location.hash];
    for (const element of document.querySelectorAll('body, body *')) {
      for (const { name, value } of element.attributes) if (!wordless.has(name)) found.push(value);
      for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) found.push(node.textContent ?? '');
      if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) found.push(element.value);
      for (const pseudo of ['::before', '::after', '::marker']) found.push(getComputedStyle(element, pseudo).content);
    }
    return found.filter((words) => words.trim() !== '' && words !== 'none' && words !== 'normal').join('\n');
  });
