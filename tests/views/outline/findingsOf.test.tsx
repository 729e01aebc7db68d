// @vitest-environment happy-dom
// The details of somebody begin with what is found about them: each finding opens to its reason and its way out.
import { within } from '@testing-library/dom';
import { expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/model/words.ts';
import { openExample } from '../../support/openApp.tsx';

const GAO = { en: 'Gao Peng', 'zh-CN': '高鹏' } as const;

it.each(LANGUAGES)('in %s', async (language) => {
  const app = await openExample('crm', 'outline', { language });
  const { t, user } = app;
  await user.click(app.getByRole('button', { name: new RegExp(`^${t('outline.details', { name: GAO[language] })}`) }));
  const details = app.getByRole('region', { name: t('outline.details', { name: GAO[language] }) });
  const here = within(details).getByRole('region', { name: t('blockers.title') });
  const findings = within(here).getAllByRole('article');
  expect(findings).toHaveLength(4);
  expect(here.compareDocumentPosition(within(details).getByRole('textbox', { name: t('inspector.name') }))).toBe(
    Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const [first] = findings;
  const title = within(first as HTMLElement).getByRole('button', { expanded: false });
  expect(first?.querySelectorAll('p')).toHaveLength(0);
  await user.click(title);
  expect(title.getAttribute('aria-expanded')).toBe('true');
  expect(first?.querySelectorAll('p').length).toBeGreaterThan(1);
  within(first as HTMLElement).getByRole('button', { name: t('blockers.setAside') });
});
