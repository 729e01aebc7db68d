// @vitest-environment happy-dom
// A story from the first chapter that is kept to the last one that is told: reworded, put in order, left to try something out.
import { fireEvent, waitFor, within } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../src/edit/order.ts';
import type { BuyingMap } from '../../../src/model/map.ts';
import { trialOf } from '../../../src/model/trial.ts';
import { fill, type OpenApp, openExample, told } from '../../support/openApp.tsx';

const titles = ({ chapters }: BuyingMap) => inOrder(Object.values(chapters)).map(({ title }) => title.en);
const here = (view: string) => window.location.hash.replace(/\/(sheet|plan|outline|story|tell).*$/, `/${view}`);
const press = (key: string) => fireEvent.keyDown(document.body, { key });
const stopsShown = () => document.querySelector('[data-stops]')?.getAttribute('data-stops') ?? null;

async function storyOf(options?: Parameters<typeof openExample>[2]): Promise<OpenApp> {
  const app = await openExample('reimbursement', 'plan', options);
  app.go(here('story'));
  await app.findByRole('heading', { level: 1, name: app.t('story.title') });
  return app;
}

/** The story before the room, from its first question. */
async function tell(options?: Parameters<typeof openExample>[2]): Promise<OpenApp> {
  const app = await storyOf(options);
  await app.user.click(app.getByRole('button', { name: app.t('story.tell') }));
  await waitFor(() => expect(document.querySelector('[data-tell]')).not.toBeNull());
  return app;
}

describe('a chapter', () => {
  it('is kept while drawing, in one step that undo takes back, with whoever was chosen in the light', async () => {
    const app = await storyOf({ story: false });
    await app.findByText(app.t('story.noneHint'));
    await app.user.click(app.getByRole('button', { name: app.t('story.keep') }));
    const dialog = within(await app.findByRole('dialog', { name: app.t('story.keepTitle') }));
    fill(dialog.getByLabelText(app.t('story.titleField')), 'How it begins');
    fill(dialog.getByLabelText(app.t('story.questionField')), 'Who is missing?');
    await app.user.click(dialog.getByRole('button', { name: app.t('moments.keep') }));
    await waitFor(async () => expect(titles(await app.map())).toEqual(['How it begins']));
    const map = await app.map();
    const [chapter] = Object.values(map.chapters);
    expect(chapter?.question).toEqual({ en: 'Who is missing?' });
    expect(chapter?.text).toEqual({});
    expect(map.moments[chapter?.moment ?? '']?.name).toBe('How it begins');
    await app.user.click(app.getByRole('button', { name: app.t('common.undo') }));
    await waitFor(async () => expect((await app.map()).chapters).toEqual({}));
    expect((await app.map()).moments).toEqual({});
  });

  it('whose words were typed and not kept is there again when the dialog opens anew after a reload', async () => {
    const app = await storyOf({ story: false });
    await app.user.click(app.getByRole('button', { name: app.t('story.keep') }));
    fill((await app.findByLabelText(app.t('story.titleField'))) as HTMLElement, 'Half a ti');
    app.go(here('plan'));
    await waitFor(() => expect(app.queryByRole('dialog')).toBeNull());
    app.go(here('story'));
    await app.user.click(await app.findByRole('button', { name: app.t('story.keep') }));
    expect(((await app.findByLabelText(app.t('story.titleField'))) as HTMLInputElement).value).toBe('Half a ti');
  });

  it('is reworded in either language, moved and removed', async () => {
    const app = await storyOf();
    await app.user.click(await app.findByRole('button', { name: /Finance, and now the budget/ }));
    const details = within(app.getByRole('region', { name: /Finance, and now the budget/ }));
    const field = details.getByLabelText(app.t('story.titleField'));
    fill(field, 'Money at last');
    await waitFor(async () => expect(titles(await app.map())[4]).toBe('Money at last'));
    await app.user.click(app.getByRole('radio', { name: '简体中文' }));
    fill(app.getByLabelText(app.t('story.titleField')), '终于谈钱');
    await waitFor(async () =>
      expect(inOrder(Object.values((await app.map()).chapters))[4]?.title).toEqual({
        en: 'Money at last',
        'zh-CN': '终于谈钱',
      }),
    );
    await app.user.click(app.getByRole('button', { name: app.t('story.earlier') }));
    await waitFor(async () => expect(titles(await app.map())[3]).toBe('Money at last'));
    expect(told()).toBe(app.t('story.moved', { title: 'Money at last', number: 4 }));
    await app.user.click(app.getByRole('button', { name: app.t('story.remove') }));
    await waitFor(async () => expect(titles(await app.map())).toHaveLength(5));
    await app.findByRole('region', { name: /Then those who have to check it/ });
  });

  it('puts somebody else in the light, and takes how the map stands now', async () => {
    const app = await storyOf();
    await app.user.click(await app.findByRole('button', { name: /Begin with the one/ }));
    await app.user.click(await app.findByRole('checkbox', { name: 'Song Yu' }));
    await waitFor(async () =>
      expect((await app.map()).chapters['chapter-2']?.people).toEqual(['administration', 'cashier']),
    );
    await app.user.click(app.getByRole('button', { name: app.t('story.renew') }));
    await app.findByText(app.t('story.renewed'));
    const map = await app.map();
    const moment = map.chapters['chapter-2']?.moment ?? '';
    expect(moment).not.toBe('told-2');
    const state = await app.storage.moments.read(map.id, moment as never);
    expect(state.ok && state.value.people.administration?.stance).toBe('unknown');
  });
});

describe.each(['en', 'zh-CN'] as const)('before the room (%s)', (language) => {
  it('shows each question before its answer, what changed, and how many stops are left', async () => {
    const app = await tell({ language });
    const asked = () => document.querySelector('[data-asked]') !== null;
    const shows = async (what: string) => {
      await waitFor(() => expect(asked() ? '?' : stopsShown()).toBe(what));
      if (what === '?') expect(app.queryByRole('heading', { name: app.t('story.changed') })).toBeNull();
    };
    await shows('?');
    for (const what of ['9', '?', '8', '5', '?', '4', '2', '?', '0']) {
      press('PageDown');
      await shows(what);
    }
    press('PageDown');
    await shows('0');
    for (const [key, what] of [
      ['PageUp', '?'],
      ['b', '0'],
      ['b', '?'],
    ] as const) {
      press(key);
      await shows(what);
    }
    press('Home');
    await waitFor(() => expect(document.querySelector('[data-tell="chapter-1"]')).not.toBeNull());
  });

  it('opens whoever is pressed, and Escape closes that before it leaves', async () => {
    const app = await tell({ language });
    press('PageDown');
    const [card] = document.querySelectorAll<HTMLElement>('[data-tell] [data-person="cfo"]');
    if (!card) throw new Error('no card');
    await app.user.click(card);
    expect(document.querySelector('[data-person-up="cfo"]')).not.toBeNull();
    press('Escape');
    await waitFor(() => expect(document.querySelector('[data-person-up]')).toBeNull());
    press('Escape');
    await app.findByRole('heading', { level: 1, name: app.t('story.title') });
  });
});

describe('left to try something out', () => {
  it('is a map of its own, from which one comes back to the chapter; the story is as it was', async () => {
    const app = await tell();
    const teller = window.location.hash;
    const before = await app.map();
    await app.user.click(app.getByRole('button', { name: /^Chapter 2/ }));
    press('PageDown');
    await waitFor(() => expect(stopsShown()).toBe('8'));
    await app.user.click(app.getByRole('button', { name: app.t('story.try') }));
    await waitFor(() => expect(window.location.hash).toMatch(/sheet$/));
    await app.findByText(app.t('story.trying', { number: 2 }));
    const trial = await app.map();
    expect(trialOf(trial.fields)).toEqual({ map: before.id, chapter: 'chapter-2' });
    expect(trial.people.administration?.stance).toBe('champion');
    await app.user.click(app.getByRole('button', { name: app.t('story.backToStory') }));
    await waitFor(() => expect(document.querySelector('[data-tell="chapter-2"]')).not.toBeNull());
    expect(window.location.hash.split('/')[2]).toBe(teller.split('/')[2]);
    expect(await app.map()).toEqual(before);
    // Nobody drew on it, so it is in the bin.
    await waitFor(() => expect(app.storage.library.removed().map(({ id }) => id)).toEqual([trial.id]));
  });

  it('is put back to how the story had it with one press, and can be kept', async () => {
    const app = await tell();
    press('PageDown');
    await app.user.click(app.getByRole('button', { name: app.t('story.try') }));
    await app.findByText(app.t('story.trying', { number: 1 }));
    const trial = await app.map();
    await app.storage.library.change(
      trial.id,
      (map) =>
        ({
          ...map,
          people: {
            ...map.people,
            cfo: { ...(map.people.cfo as never as (typeof map.people)[string]), stance: 'opponent' },
          },
        }) as BuyingMap,
    );
    await waitFor(async () => expect((await app.map()).people.cfo?.stance).toBe('opponent'));
    await app.user.click(app.getByRole('button', { name: app.t('story.putBack') }));
    await waitFor(async () => expect((await app.map()).people.cfo?.stance).toBe('supporter'));
    expect((await app.map()).fields.name).toBe(trial.fields.name);
    await app.user.click(app.getByRole('button', { name: app.t('story.keepTry') }));
    await waitFor(() => expect(app.queryByRole('button', { name: app.t('story.backToStory') })).toBeNull());
  });
});
