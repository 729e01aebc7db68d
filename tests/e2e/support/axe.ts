/** Looks for barriers on the page with axe; must never be told to overlook a rule. */
import type { Page } from '@playwright/test';
import axe, { type AxeResults } from 'axe-core';

/** The rules whose answer depends on colours; what the others say is the same in every tone. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** One line for each place that a rule complains of. */
export async function barriers(page: Page, rules: 'all' | 'colours' = 'all'): Promise<readonly string[]> {
  // Evaluated past the page's policy, which lets no such script in.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const found = await page.evaluate(
    async (only) => {
      const { axe } = window as unknown as { axe: { run(options: object): Promise<AxeResults> } };
      return axe.run({ preload: false, resultTypes: ['violations'], ...(only && { runOnly: only }) });
    },
    rules === 'colours' && COLOURS,
  );
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, html, any }) => `${id}: ${target.join(' ')}: ${html.slice(0, 120)} (${any[0]?.message ?? ''})`,
    ),
  );
}
