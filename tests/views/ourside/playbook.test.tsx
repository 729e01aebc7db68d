// @vitest-environment happy-dom
// The company's own playbook in the app: found, reworded, switched off, moved, added to, shown in the lanes, carried as a file.
import { waitFor, within } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { rewordEntry } from '../../../src/edit/ourSide/setEntry.ts';
import { parsePlaybook, serialisePlaybook } from '../../../src/format/playbookFile.ts';
import { serialiseOurSide } from '../../../src/format/serialiseOurSide.ts';
import { BLANK_OUR_SIDE, type OurSide, type PlaybookOverride } from '../../../src/model/ourSide.ts';
import type { Language } from '../../../src/model/words.ts';
import { entries } from '../../../src/playbook/entries.ts';
import type { PlaybookEntry } from '../../../src/playbook/playbook.ts';
import { assert } from '../../../src/shared/assert.ts';
import { testDevice } from '../../storage/testDevice.ts';
import { fill, type OpenApp, openApp, openExample, told } from '../../support/openApp.tsx';

const named = (id: string): PlaybookEntry => {
  const found = entries.find((entry) => entry.id === id);
  assert(found, `the playbook has ${id}`);
  return found;
};
const FIGURES = named('finance.approver.their-figures');

const at = (entry = '') => `#/our-side/playbook${entry && `/${entry}`}`;
const press = async (app: OpenApp, name: string | RegExp) => app.user.click(await app.findByRole('button', { name }));
const detail = async (app: OpenApp) => within(await app.findByRole('article'));
const count = (app: OpenApp) => app.getAllByRole('status').map((status) => status.textContent)[0];

/** Our side as it is kept on the device. */
async function ours(app: OpenApp): Promise<OurSide['playbook']> {
  const session = await app.storage.openOurSide();
  const { playbook } = session.document.projection();
  session.close();
  return playbook;
}

const take = (app: OpenApp, text: string, testId = 'playbook-file') =>
  app.user.upload(app.getByTestId(testId), new File([text], 'book.json', { type: 'application/json' }));

describe.each(['en', 'zh-CN'] as const)('the page (%s)', (language: Language) => {
  it('is reached from our side, finds an entry by its words, and opens it at an address of its own', async () => {
    const app = await openApp('#/our-side', { language });
    const { t } = app;
    await app.user.click(await app.findByRole('link', { name: t('playbook.title') }));
    await app.findByRole('heading', { name: t('playbook.title') });
    expect(count(app)).toBe(t('playbook.count', { count: entries.length }));
    fill(app.getByRole('searchbox'), FIGURES.words[language].slice(0, 30));
    await app.user.click(await app.findByRole('link', { name: new RegExp(asPattern(FIGURES.words[language])) }));
    expect(window.location.hash).toBe(at(FIGURES.id));
    (await detail(app)).getByText(FIGURES.words.en, { selector: '[lang="en"]' });
  });
});

const asPattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

describe('an entry of the playbook', () => {
  it('is reworded in one language: the other keeps its own, and says so', async () => {
    const app = await openApp(at(FIGURES.id));
    const { t } = app;
    const panel = await detail(app);
    fill(panel.getByLabelText(t('playbook.wordsEn')), 'Count with {who}');
    await panel.findByText(t('playbook.otherKeeps'));
    expect(await ours(app)).toMatchObject({
      [FIGURES.id]: { words: { en: 'Count with {who}' }, shipped: FIGURES.words },
    });
    // The heading says what stands now.
    panel.getByRole('heading', { name: 'Count with {who}' });
    await press(app, t('playbook.putBack'));
    panel.getByRole('heading', { name: FIGURES.words.en });
    expect(await ours(app)).toEqual({});
    await press(app, t('common.undo'));
    await panel.findByRole('heading', { name: 'Count with {who}' });
  });

  it('says which place cannot be filled, and takes one from the list', async () => {
    const app = await openApp(at(FIGURES.id));
    const { t } = app;
    const panel = await detail(app);
    const field = panel.getByLabelText<HTMLTextAreaElement>(t('playbook.wordsEn'));
    fill(field, 'Count with {nobody}');
    const alert = await panel.findByRole('alert');
    expect(alert.textContent).toContain(t('playbook.wrongUnknown', { place: '{nobody}' }));
    expect(field.getAttribute('aria-invalid')).toBe('true');
    fill(field, 'Count with  now');
    await waitFor(() => expect(panel.queryByRole('alert')).toBeNull());
    field.setSelectionRange(11, 11);
    const [menu] = panel.getAllByLabelText(t('playbook.insert'));
    assert(menu, 'there is a list of places');
    await app.user.selectOptions(menu, 'who');
    await waitFor(() => expect(field.value).toBe('Count with {who} now'));
  });

  it('is switched off, and given another day', async () => {
    const app = await openApp(at(FIGURES.id));
    const { t, user } = app;
    const panel = await detail(app);
    await user.click(panel.getByLabelText(t('playbook.off')));
    await user.selectOptions(panel.getByLabelText(t('playbook.day'), { selector: 'select' }), 'other');
    const days = await panel.findByLabelText(t('playbook.dayCount'));
    fill(days, '3');
    await user.keyboard('{Enter}');
    expect((await ours(app))[FIGURES.id]).toEqual({
      id: FIGURES.id,
      words: {},
      off: true,
      day: { anchor: 'end', days: -3 },
    });
    await user.selectOptions(panel.getByLabelText(t('playbook.beforeOrAfter')), 'after');
    await user.selectOptions(panel.getByLabelText(t('playbook.anchor')), 'begin');
    expect((await ours(app))[FIGURES.id]?.day).toEqual({ anchor: 'begin', days: 3 });
    app.getByRole('link', { name: new RegExp(`${t('playbook.markOff')}.*${t('playbook.markDay')}`) });
  });

  it('that has changed since keeps our words, and says so until it was seen', async () => {
    const shipped = { ...FIGURES.words, en: 'As it was once' };
    const changed = rewordEntry(BLANK_OUR_SIDE, { entry: FIGURES.id, shipped, language: 'en', text: 'Our way' });
    const app = await openApp(at(FIGURES.id));
    const { t } = app;
    await app.findByRole('article');
    await take(app, serialisePlaybook(changed.playbook));
    await press(app, t('playbook.mergeTake'));
    const panel = await detail(app);
    await panel.findByText(t('playbook.changedSince', { was: 'As it was once' }));
    panel.getByRole('heading', { name: 'Our way' });
    await press(app, t('playbook.keepOurs'));
    await waitFor(() => expect(panel.queryByRole('note')).toBeNull());
    expect((await ours(app))[FIGURES.id]).toMatchObject({ words: { en: 'Our way' }, shipped: FIGURES.words });
  });

  it('that the playbook has dropped keeps our words, and can become one of our own', async () => {
    const id = 'finance.approver.of-another-year';
    const dropped: PlaybookOverride = { id, words: { en: 'Our old way' }, off: false, shipped: FIGURES.words };
    const app = await openApp(at(id));
    const { t } = app;
    await app.findByText(t('playbook.gone'));
    await take(app, serialisePlaybook({ [id]: dropped }));
    await press(app, t('playbook.mergeTake'));
    await (await detail(app)).findByText(t('playbook.retired'));
    await press(app, t('playbook.makeOurs'));
    await waitFor(() => expect(window.location.hash).toMatch(/\/own\./));
    const kept = await ours(app);
    const [own] = Object.values(kept);
    expect(Object.keys(kept)).toHaveLength(1);
    expect(own).toMatchObject({
      words: { en: 'Our old way', 'zh-CN': FIGURES.words['zh-CN'] },
      own: { lane: 'action' },
    });
  });
});

describe('an entry of our own', () => {
  it('is written, told where it stands and what it does, and can be taken back', async () => {
    const app = await openApp(at());
    const { t, user } = app;
    await press(app, t('playbook.newEntry'));
    const panel = await detail(app);
    panel.getByText(t('playbook.noneYet'));
    expect(document.activeElement).toBe(panel.getByLabelText(t('playbook.wordsEn')));
    fill(panel.getByLabelText(t('playbook.wordsEn')), 'Send {who} the sample');
    // It is about the step until somebody is chosen.
    expect((await panel.findByRole('alert')).textContent).toContain(t('playbook.wrongNobody', { place: '{who}' }));
    await user.click(panel.getByRole('button', { name: 'Approver' }));
    await waitFor(() => expect(panel.queryByRole('alert')).toBeNull());
    await user.click(panel.getByRole('button', { name: 'Budget' }));
    await user.click(panel.getByRole('button', { name: 'Need' }));
    await user.click(panel.getByRole('radio', { name: new RegExp(t('playbook.amongUs')) }));
    await user.click(panel.getByRole('checkbox', { name: new RegExp(t('playbook.actPrice')) }));
    await user.click(panel.getByRole('radio', { name: t('playbook.placeFirst') }));
    await user.selectOptions(panel.getByLabelText(t('playbook.asks')), 'capability:negotiation');
    await user.click(panel.getByLabelText(t('playbook.once')));
    const id = window.location.hash.split('/').at(-1) ?? '';
    expect((await ours(app))[id]).toEqual({
      id,
      words: { en: 'Send {who} the sample' },
      off: false,
      own: {
        lane: 'action',
        stepKinds: ['need', 'budget'],
        parts: ['approver'],
        functions: [],
        asks: 'capability:negotiation',
      },
      gates: { acts: ['price-indication'], sorts: [], procedures: [], profiles: [], offers: [] },
      place: 'first',
      once: true,
    });
    panel.getByText(t('playbook.oneForBoth'));
    await press(app, t('playbook.delete'));
    expect(await ours(app)).toEqual({});
    expect(window.location.hash).toBe(at());
    await press(app, t('common.undo'));
    await app.findByRole('link', { name: /Send \{who\} the sample/ });
  });
});

describe('beside a map', () => {
  const book = (own: PlaybookOverride): string => serialisePlaybook({ [own.id]: own });
  const own: PlaybookOverride = {
    id: 'own.sample',
    words: { en: 'Send a printed sample', 'zh-CN': '寄一份纸样' },
    off: false,
    own: { lane: 'action', stepKinds: ['need'], parts: [], functions: [], asks: null },
    gates: { acts: [], sorts: [], procedures: [], profiles: [], offers: [] },
    place: 'first',
  };

  it.each(['en', 'zh-CN'] as const)('it says where an entry stands (%s)', async (language) => {
    const app = await openExample('crm', 'outline', { language });
    const { t, user } = app;
    const map = window.location.hash.replace(/outline$/, '');
    await user.keyboard('{Alt>}{Shift>}B{/Shift}{/Alt}');
    await waitFor(() => expect(window.location.hash).toBe(`${map}playbook`));
    await app.findByRole('heading', { name: t('playbook.title') });
    await take(app, book(own));
    await press(app, t('playbook.mergeTake'));
    await user.selectOptions(app.getByLabelText(t('playbook.show')), 'ours');
    await user.click(await app.findByRole('link', { name: new RegExp(own.words[language] ?? '') }));
    const [first] = Object.values((await app.map()).steps).filter(({ kind }) => kind === 'need');
    await (await detail(app)).findByText(t('playbook.standsHere', { steps: first?.name ?? '' }));
  });
});

it.each(['en', 'zh-CN'] as const)('is found from a map by its name (%s)', async (language) => {
  const app = await openExample('crm', 'outline', { language });
  const { t, user } = app;
  await user.keyboard('{Control>}k{/Control}');
  const dialog = within(await app.findByRole('dialog', { name: t('find.title') }));
  fill(dialog.getByRole('combobox'), language === 'en' ? 'playb' : '打法');
  await user.click(await dialog.findByRole('option', { name: new RegExp(t('playbook.title')) }));
  await waitFor(() => expect(window.location.hash).toMatch(/\/playbook$/));
  await app.findByRole('heading', { name: t('playbook.title') });
});

describe('a playbook’s file', () => {
  const one = (id: string, en: string): PlaybookOverride => ({ id, words: { en }, off: false });
  const theirs = { [FIGURES.id]: one(FIGURES.id, 'Their way'), 'own.b': one('own.b', 'B') };
  const start = { [FIGURES.id]: one(FIGURES.id, 'Our way'), 'own.c': one('own.c', 'C') };

  async function openWith(book: OurSide['playbook']) {
    const app = await openApp(at(), { device: testDevice() });
    await app.findByRole('heading', { name: app.t('playbook.title') });
    await take(app, serialisePlaybook(book));
    await press(app, app.t('playbook.mergeTake'));
    await waitFor(async () => expect(await ours(app)).toEqual(book));
    return app;
  }

  it('is read in entry by entry: what differs stays ours unless it is ticked', async () => {
    const app = await openWith(start);
    const { t } = app;
    await take(app, serialisePlaybook(theirs));
    const dialog = within(await app.findByRole('dialog'));
    dialog.getByText(t('playbook.mergeAdded', { count: 1 }));
    dialog.getByText(t('playbook.mergeDiffer', { count: 1 }));
    expect(dialog.getByRole('checkbox', { name: /Their way.*Our way/ })).toHaveProperty('checked', false);
    await press(app, t('playbook.mergeTake'));
    await waitFor(() => expect(told()).toBe(t('playbook.merged', { added: 1, replaced: 0, kept: 1 })));
    expect(await ours(app)).toEqual({ ...start, 'own.b': theirs['own.b'] });
    await take(app, serialisePlaybook(theirs));
    await app.user.click(await app.findByRole('checkbox', { name: /Their way/ }));
    await press(app, t('playbook.mergeTake'));
    await waitFor(async () => expect(await ours(app)).toEqual({ ...start, ...theirs }));
    await press(app, t('common.undo'));
    await waitFor(async () => expect((await ours(app))[FIGURES.id]).toEqual(start[FIGURES.id]));
  });

  it('that is refused, or has nothing new, changes nothing and says why', async () => {
    const app = await openWith(start);
    const { t } = app;
    for (const [text, said] of [
      ['{', 'home.refusedNotJson'],
      [serialiseOurSide(BLANK_OUR_SIDE), 'playbook.noEntries'],
      ['{"format":"blanksheet-map","version":2,"id":"m","map":{}}', 'ourside.notOurSide'],
      [serialisePlaybook(start), 'playbook.mergeNothing'],
    ] as const) {
      await take(app, text);
      await app.findByText(t(said), { exact: false });
    }
    expect(await ours(app)).toEqual(start);
  });

  it('does not take the place of all our side', async () => {
    const app = await openApp('#/our-side');
    const { t } = app;
    fill(await app.findByLabelText(t('ourside.newPerson')), 'Wei Ran');
    await app.user.keyboard('{Enter}');
    await app.findByDisplayValue('Wei Ran');
    await take(app, serialisePlaybook(theirs), 'our-side-file');
    await app.findByText(t('playbook.fileAlone'));
    app.getByDisplayValue('Wei Ran');
    expect(parsePlaybook(serialisePlaybook(theirs)).ok).toBe(true);
  });
});
