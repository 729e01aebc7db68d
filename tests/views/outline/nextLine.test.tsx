// @vitest-environment happy-dom
// While a chain is typed, one key leads to whoever was typed last, to the next step, to a step's kind and to what holds for the whole purchase.
import { waitFor } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { mapIndex } from '../../../src/model/mapIndex.ts';
import { LANGUAGES } from '../../../src/model/words.ts';
import { openExample } from '../../support/openApp.tsx';

/** The contract of this example waits for somebody from a function that nobody stands for. */
const open = async (language: (typeof LANGUAGES)[number] = 'en') => {
  const app = await openExample('crm', 'outline', { language });
  const map = await app.map();
  const { steps, seatsOfStep } = mapIndex(map);
  const field = (label: string) => app.getByRole<HTMLElement>('combobox', { name: label });
  const chairs = () => app.getAllByRole('button', { name: new RegExp(`^${app.t('chairs.who').replace('?', '\\?')} `) });
  const place = steps.findIndex((step) =>
    document
      .querySelector(`[data-line="draft ${step.id}"]`)
      ?.closest('ul')
      ?.contains(chairs()[0] ?? null),
  );
  const step = steps[place];
  if (!step) throw new Error('nobody is missing');
  const draft = field(app.t('outline.newPerson', { step: step.name }));
  draft.focus();
  const last = map.people[seatsOfStep(step.id).at(-1)?.person ?? '']?.name;
  return { ...app, chairs, draft, last, next: steps[place + 1]?.name };
};

const focused = () => document.activeElement as HTMLInputElement;

describe.each(LANGUAGES)('in %s, on the empty line of a step where somebody is missing', (language) => {
  it('up is whoever stands above it, down is the empty chair', async () => {
    const { user, last, draft, chairs } = await open(language);
    await user.keyboard('{ArrowUp}');
    expect(focused().value).toBe(last);
    draft.focus();
    await user.keyboard('{ArrowDown}');
    expect(chairs()).toContain(focused());
  });

  it('Enter goes on to the next step', async () => {
    const { user, next, t } = await open(language);
    await user.keyboard('{Enter}');
    await waitFor(() =>
      expect([focused().value, focused().getAttribute('aria-label')]).toEqual(
        next === undefined ? ['', t('outline.newStep')] : [next, null],
      ),
    );
  });
});

it('the kind of a step is chosen from its name', async () => {
  const { user, getByRole, t } = await openExample('crm', 'outline');
  const name = getByRole('textbox', { name: t('outline.stepName', { number: 2 }) });
  name.focus();
  await user.keyboard('{Alt>}f{/Alt}');
  expect(focused().getAttribute('aria-label')).toBe(t('outline.stepKind'));
  expect(focused().closest('[role="group"]')?.contains(name)).toBe(true);
});

it('what holds for the whole purchase is opened by a key, and edited on from there', async () => {
  const { user, findByRole, t } = await openExample('crm', 'outline');
  await user.keyboard('{Alt>}{Shift>}a{/Shift}{/Alt}');
  const panel = await findByRole('complementary', { name: t('inspector.aboutMap') });
  await waitFor(() =>
    expect(panel.contains(document.activeElement) || focused().title === t('shell.aboutMap')).toBe(true),
  );
});

it.each(LANGUAGES)('whoever stands outside is asked whom they sway, until that is said (%s)', async (language) => {
  const { user, getByRole, t } = await openExample('crm', 'outline', { language });
  const name = language === 'en' ? 'Weiss' : '魏教授';
  const called = t('outline.addRelationTo', { name });
  const asked = (key: 'outline.addSway' | 'outline.addRelation') =>
    waitFor(() => getByRole('button', { name: `${t(key)}, ${called}` }));
  const draft = getByRole('combobox', { name: t('outline.newOutside') });
  draft.focus();
  await user.keyboard(`${name}{Enter}`);
  await user.click(await asked('outline.addSway'));
  const row = getByRole('group', { name: called });
  const [, to] = row.querySelectorAll('select');
  const somebody = to?.options[1]?.value ?? '';
  await user.selectOptions(to as HTMLSelectElement, somebody);
  to?.focus();
  await user.keyboard('{Enter}');
  await asked('outline.addRelation');
});
