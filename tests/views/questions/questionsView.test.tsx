// @vitest-environment happy-dom
// The view of the questions: who is asked what, answered in its place, set aside, and the page for a meeting.
import { waitFor, within } from '@testing-library/dom';
import { describe, expect, it, vi } from 'vitest';
import type { Language } from '../../../src/model/words.ts';
import { fill, openApp, openExample, told } from '../../support/openApp.tsx';

const LANGUAGES: readonly Language[] = ['en', 'zh-CN'];

describe('the questions of a map', () => {
  it.each(LANGUAGES)('stand under who can be asked, and under the step (%s)', async (language) => {
    const app = await openExample('crm', 'questions', { language });
    const who = language === 'en' ? 'Qiu Yan' : '邱妍';
    const group = within(await app.findByRole('region', { name: new RegExp(who) }));
    expect(group.getByText(language === 'en' ? /what speaks for it, and what against/ : /好在哪里/)).toBeTruthy();
    await app.user.click(app.getByRole('radio', { name: app.t('questions.byStep') }));
    expect(app.getByRole('region', { name: app.t('questions.whole') })).toBeTruthy();
    await app.user.click(app.getByRole('radio', { name: app.t('questions.byPerson') }));
  });

  it.each(LANGUAGES)(
    'stand under the empty chairs of a map fresh from a sample, by their posts (%s)',
    async (language) => {
      const app = await openApp('#/sample/manufacturing-group', { language });
      await waitFor(() => expect(window.location.hash).toMatch(/^#\/map\//));
      app.go(window.location.hash.replace(/[^/]+$/, 'questions'));
      const ends = app.t('questions.ofChair', { post: '' });
      const groups = await app.findAllByRole('region', { name: (name) => name.endsWith(ends) });
      expect(groups.length).toBeGreaterThan(3);
      const ofNobody = app.queryByRole('region', { name: app.t('questions.nobody') });
      const count = (place: HTMLElement | null) => place?.querySelectorAll('[data-question]').length ?? 0;
      expect(count(ofNobody)).toBeLessThan(groups.reduce((sum, group) => sum + count(group), 0) / 2);
    },
  );

  it('are answered in their place, with who said it, and then are asked no more', async () => {
    const app = await openExample('crm', 'questions');
    const before = (await app.findAllByRole('button', { name: /^Answer: / })).length;
    await app.user.click(app.getByRole('button', { name: /^Answer: .*what speaks for it/ }));
    await app.user.click(app.getByRole('radio', { name: 'Supporter' }));
    await app.user.click(app.getByRole('button', { name: app.t('common.save') }));
    await waitFor(() => expect(app.queryByRole('button', { name: /^Answer: .*what speaks for it/ })).toBeNull());
    expect(told()).toContain(app.t('questions.answered', { count: before - 1 }));
    const map = await app.map();
    const qiu = Object.values(map.people).find(({ name }) => name === 'Qiu Yan');
    expect(qiu?.stance).toBe('supporter');
    expect(Object.values(map.sources)).toContainEqual(
      expect.objectContaining({ table: 'people', record: qiu?.id, field: 'stance', person: qiu?.id, assumed: false }),
    );
  });

  it('are answered as a way out of a finding asks it', async () => {
    const app = await openExample('crm', 'questions');
    await app.user.click(await app.findByRole('button', { name: /^Answer: Who else looks at/ }));
    const form = within(
      app.getByRole('button', { name: app.t('common.cancel') }).closest('[data-panel]') as HTMLElement,
    );
    expect(form.getByText(/Risk control/)).toBeTruthy();
    await app.user.click(app.getByRole('button', { name: app.t('common.cancel') }));
    expect(app.queryByRole('button', { name: app.t('common.cancel') })).toBeNull();
  });

  it('can be set aside and asked again', async () => {
    const app = await openExample('crm', 'questions');
    await app.user.click(await app.findByRole('button', { name: /^More for: By which procedure/ }));
    await app.user.click(app.getByRole('button', { name: app.t('questions.setAside') }));
    await waitFor(() => expect(app.queryByRole('button', { name: /^Answer: By which procedure/ })).toBeNull());
    await app.user.click(app.getByRole('button', { name: app.t('questions.askAgain') }));
    expect(await app.findByRole('button', { name: /^Answer: By which procedure/ })).toBeTruthy();
  });

  it('can be written down by hand, and the answer stays in the notes', async () => {
    const app = await openExample('crm', 'questions');
    fill(await app.findByRole('textbox', { name: app.t('questions.own') }), 'Who runs the data centre?');
    await app.user.keyboard('{Enter}');
    await app.user.click(await app.findByRole('button', { name: 'Answer: Who runs the data centre?' }));
    fill(app.getByRole('textbox', { name: app.t('questions.note') }), 'They rent it.');
    await app.user.click(app.getByRole('button', { name: app.t('common.save') }));
    await waitFor(() => expect(app.queryByText('Who runs the data centre?')).toBeNull());
    const { fields, questions } = await app.map();
    expect(fields.notes).toContain('Who runs the data centre?\nThey rent it.');
    expect(questions).toEqual({});
  });

  it('have a page for a meeting, at an address without a name, with what they care about', async () => {
    const app = await openExample('crm', 'questions');
    const [link] = await app.findAllByRole('link', { name: app.t('questions.openPage') });
    await app.user.click(link as HTMLElement);
    const title = await app.findByRole('heading', { name: 'For the next meeting with Lin Wei' });
    expect(document.activeElement).toBe(title);
    expect(window.location.hash).toMatch(/^#\/map\/[\w-]+\/questions\/[\w.:-]+$/);
    expect(decodeURIComponent(window.location.hash)).not.toContain('Lin');
    expect(app.getByRole('heading', { name: app.t('questions.toAsk') })).toBeTruthy();
    expect(app.getByRole('heading', { name: app.t('questions.toTell') })).toBeTruthy();
  });

  it('are copied as text, by who is asked', async () => {
    const app = await openExample('crm', 'questions');
    const write = vi.spyOn(navigator.clipboard, 'writeText');
    await app.user.click(await app.findByRole('button', { name: app.t('questions.copy') }));
    await waitFor(() => expect(told()).toBe(app.t('questions.copied')));
    expect(write.mock.lastCall?.[0]).toMatch(/^Lin Wei\n1\. Is money set aside/);
  });

  it('stand in the plan once they have a day', async () => {
    const app = await openExample('crm', 'questions');
    await app.user.click(await app.findByRole('button', { name: /^More for: By which procedure/ }));
    fill(app.getByRole('textbox', { name: app.t('questions.due') }), '2027-03-01');
    await app.user.click(app.getByRole('button', { name: app.t('common.close') }));
    app.go(window.location.hash.replace(/[^/]+$/, 'plan'));
    expect(await app.findByRole('link', { name: /^Answer: By which procedure/ })).toBeTruthy();
  });

  it('are counted where a person is looked at, with the way to their page', async () => {
    const app = await openExample('crm', 'outline');
    const lin = Object.values((await app.map()).people).find(({ name }) => name === 'Lin Wei');
    const details = app.t('outline.details', { name: 'Lin Wei' });
    await app.user.click((await app.findAllByTitle(details))[0] as HTMLElement);
    const link = await app.findByRole('link', { name: /questions to ask them$/ });
    expect(link.getAttribute('href')).toMatch(new RegExp(`/questions/${lin?.id}$`));
  });

  it('are not there while only what is safe may be shown', async () => {
    const app = await openExample('crm', 'questions');
    await app.findByRole('heading', { name: app.t('questions.title') });
    await app.user.keyboard('{Alt>}{Shift>}S{/Shift}{/Alt}');
    await waitFor(() => expect(app.queryByRole('heading', { name: app.t('questions.title') })).toBeNull());
    expect(app.queryByRole('link', { name: app.t('questions.tab') })).toBeNull();
  });
});
