// @vitest-environment happy-dom
// Half-understood words: shown as supposed, taken with Enter, taken away with one key.
import { waitFor, within } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/model/words.ts';
import { FUNCTION_NAMES, ROLE_NAMES, STANCE_NAMES, STEP_KIND_NAMES } from '../../../src/playbook/names.ts';
import { type OpenApp, openApp } from '../../support/openApp.tsx';

/** A map in which Petra starts the purchase; the empty line of its first step waits. */
const begun = async (language: Language = 'en', answer = 'Petra', step = 'Want'): Promise<OpenApp> => {
  const app = await openApp('#/', { language });
  (await app.findByRole('textbox', { name: app.t('home.question') })).focus();
  await app.user.keyboard(`${answer}{Enter}`);
  await app.findByRole('navigation', { name: app.t('shell.views') });
  await app.user.keyboard(`${step}{Enter}`);
  return app;
};

/** What is said beside the line on which somebody types. */
const said = (): string => {
  const line = document.activeElement?.closest('li');
  if (!(line instanceof HTMLElement)) throw new Error('Nobody types on a line');
  return within(line).getByRole('status').textContent ?? '';
};

const personCalled = async (app: OpenApp, name: string) => {
  const map = await app.map();
  const person = Object.values(map.people).find((one) => one.name === name);
  const seat = Object.values(map.seats).find((one) => one.person === person?.id);
  return person && { title: person.title, function: person.function, limit: person.limit, role: seat?.role };
};

const CASES = [
  ['en', 'Malik', 'Finance head, approves up to 500k, sceptic'],
  ['en', 'Ann', 'Legal counsel, told, sceptic'],
  ['zh-CN', '王伟', '法务总监，审批50万以内，存疑'],
] as const;

describe('words that are half understood', () => {
  it.each(CASES)('are shown as supposed, and taken: %s, %s, %s', async (language, name, words) => {
    const app = await begun(language);
    await app.user.keyboard(`${name}${language === 'en' ? ', ' : '，'}${words}`);
    const isTold = words.includes('told');
    const where = language === 'en' && !isTold ? 'finance' : 'legal';
    const role = isTold ? 'informed' : 'approver';
    const supposed = app.t('outline.supposed', { what: ROLE_NAMES[role][language] });
    expect(said()).toContain(supposed);
    expect(said()).toContain(FUNCTION_NAMES[where][language]);
    // What is said in so many words is understood; a title is a title.
    expect(said()).toContain(app.t('outline.understood', { what: STANCE_NAMES.sceptic[language] }));
    const [title = ''] = words.split(/, |，/);
    expect(said()).toContain(app.t('outline.asTitle', { title }));
    await app.user.keyboard('{Enter}');
    await waitFor(async () =>
      expect(await personCalled(app, name)).toEqual({
        title,
        function: where,
        limit: isTold ? { kind: 'unknown' } : { kind: 'amount', amount: 500_000 },
        role,
      }),
    );
  });

  it.each(CASES)('are taken away with one key, and every word is kept: %s, %s, %s', async (language, name, words) => {
    const app = await begun(language);
    await app.user.keyboard(`${name}${language === 'en' ? ', ' : '，'}${words}{Escape}`);
    expect(said()).not.toContain('Esc');
    await app.user.keyboard('{Enter}');
    const [title, verb] = words.split(/, |，/);
    await waitFor(async () =>
      expect(await personCalled(app, name)).toMatchObject({
        title: `${title}, ${verb}`,
        function: 'unknown',
        limit: { kind: 'unknown' },
      }),
    );
  });

  it('of home are shown and taken away there as well', async () => {
    const app = await openApp('#/');
    const question = await app.findByRole('textbox', { name: app.t('home.question') });
    question.focus();
    await app.user.keyboard('Lin Wei, head of sales management');
    expect(app.getByRole('status').textContent).toContain(app.t('outline.supposed', { what: FUNCTION_NAMES.sales.en }));
    await app.user.keyboard('{Escape}{Enter}');
    await app.findByRole('navigation', { name: app.t('shell.views') });
    expect(await personCalled(app, 'Lin Wei')).toMatchObject({
      title: 'head of sales management',
      function: 'unknown',
    });
  });
});

describe('the name of a step', () => {
  const kinds = async (app: OpenApp) =>
    Object.values((await app.map()).steps)
      .map(({ name, kind }) => `${name}: ${kind}`)
      .sort();

  it.each([
    ['en', 'Go-live', 'rollout'],
    ['zh-CN', '上线', 'rollout'],
    ['en', 'The board signs', 'approval'],
  ] as const)('proposes a kind, which one key takes away: %s, %s', async (language, name, kind) => {
    const app = await begun(language, 'Petra', name);
    await waitFor(async () => expect(await kinds(app)).toEqual([`${name}: ${kind}`]));
    const next = app.getByRole('textbox', { name: app.t('outline.newStep') });
    next.focus();
    await app.user.keyboard(name);
    const shown = within(next.parentElement as HTMLElement).getByRole('status');
    expect(shown.textContent).toContain(app.t('outline.supposed', { what: STEP_KIND_NAMES[kind][language] }));
    await app.user.keyboard('{Escape}{Enter}');
    await waitFor(async () => expect(await kinds(app)).toEqual([`${name}: custom`, `${name}: ${kind}`].sort()));
  });

  it('never changes a kind once the step has a name', async () => {
    const app = await begun();
    app.getByRole('textbox', { name: app.t('outline.stepName', { number: 1 }) }).focus();
    await app.user.keyboard(' and sign the contract{Enter}');
    await waitFor(async () => expect(await kinds(app)).toEqual(['Want and sign the contract: need']));
  });
});
