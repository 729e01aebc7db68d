// @vitest-environment happy-dom
// What was chosen in a form and not saved outlives a killed browser like what was typed there, and goes once it is saved or called off.
import { fireEvent, waitFor, within } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { sketch } from '../fixtures/mapBuilder.ts';
import { type TestDevice, testDevice } from '../storage/testDevice.ts';
import { fill, type OpenApp, openApp, openExample } from '../support/openApp.tsx';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const kept = async (device: TestDevice) => device.raw().drafts.toArray();
const controlsIn = (place: ParentNode): readonly Control[] => [
  ...place.querySelectorAll<Control>('input, select, textarea'),
];
const stateOf = (place: ParentNode): readonly unknown[] =>
  controlsIn(place).map((one) =>
    one instanceof HTMLInputElement && one.type !== 'text' ? [one.type, one.checked] : one.value,
  );

/** Gives every field another value than it has; fields may come and go meanwhile. */
function touchAll(place: ParentNode): void {
  const done = new Set<Control>();
  for (let next = controlsIn(place)[0]; next; next = controlsIn(place).find((one) => !done.has(one))) {
    done.add(next);
    if (next instanceof HTMLSelectElement) {
      const other = [...next.options].reverse().find((option) => option.value !== next.value);
      if (other) fireEvent.change(next, { target: { value: other.value } });
    } else if (next instanceof HTMLInputElement && next.type === 'radio') {
      if (!next.checked) fireEvent.click(next);
    } else if (next instanceof HTMLInputElement && next.type === 'checkbox') fireEvent.click(next);
    else fill(next, 'Ann');
  }
}

/** Once everything is on the device the browser is killed. */
async function kill(app: OpenApp, device: TestDevice): Promise<void> {
  await waitFor(async () => {
    const texts = (await kept(device)).map(({ text }) => text);
    const size = { count: texts.length, letters: texts.join('').length };
    expect(size).toEqual(app.storage.drafts.size());
    expect(size.count).toBeGreaterThan(0);
  });
  app.close();
}

const rows = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-question]')];
const rowOf = (key: string): HTMLElement =>
  rows().find((row) => row.dataset.question === key) ?? document.createElement('p');

const UNKNOWN = sketch({
  id: 'unknown',
  people: { lin: { name: 'Lin Wei', function: 'sales' }, gao: { name: 'Gao Peng', function: 'it' }, wu: {} },
  steps: { need: 'need', money: 'budget', sign: 'contract' },
  seats: ['lin initiator need', 'gao approver need', 'wu approver money'],
});

describe('the answer to a question', () => {
  it.each(['crm', 'unknown'] as const)(
    'is as it was left, in every form that the map %s asks for, and the row stands open',
    async (name) => {
      const device = testDevice();
      if (name === 'unknown') await (await device.open()).library.create(UNKNOWN);
      const app =
        name === 'crm'
          ? await openExample('crm', 'questions', { device })
          : await openApp('#/map/unknown/questions', { device });
      await waitFor(() => expect(rows().length).toBeGreaterThan(5));
      const at = window.location.hash;
      const map = await app.map();
      const given = new Map<string, readonly unknown[]>();
      for (const key of new Set(rows().map((row) => row.dataset.question ?? ''))) {
        fireEvent.click(within(rowOf(key)).getByRole('button', { name: new RegExp(`^${app.t('questions.answer')}`) }));
        await waitFor(() => expect(controlsIn(rowOf(key)).length).toBeGreaterThan(0));
        touchAll(rowOf(key));
        given.set(key, stateOf(rowOf(key)));
      }
      await kill(app, device);

      const again = await openApp(at, { device });
      await waitFor(() => expect(rows().length).toBeGreaterThan(5));
      for (const [key, state] of given) await waitFor(() => expect(stateOf(rowOf(key)), key).toEqual(state));
      expect(await again.map()).toEqual(map);
      for (const row of rows()) {
        const cancel = within(row).queryByRole('button', { name: again.t('common.cancel') });
        if (cancel) fireEvent.click(cancel);
      }
      await waitFor(async () => expect(await kept(device)).toEqual([]));
    },
  );
});

/** Opens a form, changes all of it, kills the browser, and opens the form anew. */
interface Kind {
  readonly open: (app: OpenApp) => Promise<HTMLElement>;
  /** Where it stands open by itself when the page does. */
  readonly find?: (app: OpenApp) => Promise<HTMLElement>;
}

const openFinding = async (app: OpenApp, words: string): Promise<HTMLElement> => {
  await app.user.click(await app.findByRole('button', { name: new RegExp(`^${app.t('blockers.title')} `) }));
  const [button] = await app.findAllByRole('button', { name: words });
  await app.user.click(button as HTMLElement);
  return app.findByRole('dialog');
};
const press = async (app: OpenApp, words: string): Promise<void> => {
  const [button] = await app.findAllByRole('button', { name: (name) => name.startsWith(`${words}, `) });
  await app.user.click(button as HTMLElement);
};
const group = (app: OpenApp, words: string): Promise<HTMLElement> =>
  app.findByRole('group', { name: (name) => name.startsWith(words.trim()) });

const FORMS: { readonly [kind: string]: Kind } = {
  'a contact that a finding asks for': { open: (app) => openFinding(app, app.t('blockers.fixRecord')) },
  'the name and the note of a moment': {
    open: async (app) => {
      app.go(window.location.hash.replace(/[^/]+$/, 'sheet'));
      await app.user.click(await app.findByRole('button', { name: new RegExp(app.t('moments.open')) }));
      await app.user.click(await app.findByRole('button', { name: app.t('moments.keepNow') }));
      return app.findByRole('dialog');
    },
  },
  'a link': {
    open: async (app) => {
      await press(app, app.t('outline.addLink'));
      return group(app, app.t('outline.addLinkFrom', { step: '' }));
    },
    find: (app) => group(app, app.t('outline.addLinkFrom', { step: '' })),
  },
  'a relation': {
    open: async (app) => {
      await press(app, app.t('outline.addRelation'));
      return group(app, app.t('outline.addRelationTo', { name: '' }));
    },
    find: (app) => group(app, app.t('outline.addRelationTo', { name: '' })),
  },
};

const PASTED = 'Name;Title\nAnn Poe;VP, Sales\nBob Lee;CFO';
const paste = (): boolean =>
  fireEvent.paste(document.body, {
    clipboardData: { getData: (type: string) => (type === 'text/plain' ? PASTED : ''), types: ['text/plain'] },
  });

describe('a form that is half filled in', () => {
  it.each(Object.entries(FORMS))('holds %s as it was left, after the browser was killed', async (_, kind) => {
    const device = testDevice();
    const app = await openExample('crm', 'outline', { device });
    const at = window.location.hash;
    const form = await kind.open(app);
    touchAll(form);
    const state = stateOf(form);
    expect(state.length).toBeGreaterThan(1);
    await kill(app, device);
    const again = await openApp(at, { device });
    const back = await (kind.find ?? kind.open)(again);
    expect(stateOf(back)).toEqual(state);
    const away = within(back).getByRole('button', {
      name: new RegExp(`^(${again.t('common.cancel')}|${again.t('common.close')})$`),
    });
    await again.user.click(away);
    await waitFor(async () => expect(await kept(device)).toEqual([]));
  });

  it('is a pasted list, which stands open with what was put right', async () => {
    const device = testDevice();
    const app = await openExample('crm', 'outline', { device });
    const at = window.location.hash;
    await app.findByRole('textbox', { name: app.t('outline.newStep') });
    paste();
    const dialog = await app.findByRole('dialog', { name: app.t('clipboard.listTitle') });
    await app.user.click(
      within(dialog).getByRole('checkbox', { name: app.t('clipboard.takeLine', { name: 'Ann Poe' }) }),
    );
    const state = stateOf(dialog);
    await kill(app, device);
    const again = await openApp(at, { device });
    const back = await again.findByRole('dialog', { name: again.t('clipboard.listTitle') });
    expect(stateOf(back)).toEqual(state);
    await again.user.click(within(back).getByRole('button', { name: again.t('clipboard.addAll', { count: 1 }) }));
    await waitFor(async () => expect(await kept(device)).toEqual([]));
    const names = Object.values((await again.map()).people).map(({ name }) => name);
    expect(names).toContain('Bob Lee');
    expect(names).not.toContain('Ann Poe');
  });
});
