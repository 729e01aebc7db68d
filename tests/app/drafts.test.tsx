// @vitest-environment happy-dom
// What is typed and not entered outlives a reload, a killed browser and the way home, and goes with what it belongs to.
import { fireEvent, waitFor, within } from '@testing-library/dom';
import { IDBObjectStore } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { addStep } from '../../src/edit/addStep.ts';
import type { StepId } from '../../src/model/ids.ts';
import { STEP_KIND_NAMES } from '../../src/playbook/names.ts';
import { sketch } from '../fixtures/mapBuilder.ts';
import { MAP, named } from '../storage/keptMaps.ts';
import { type TestDevice, testDevice } from '../storage/testDevice.ts';
import { fill, type OpenApp, openApp, openExample } from '../support/openApp.tsx';

const STEP = 'step-1' as StepId;

async function deviceWithMap(): Promise<TestDevice> {
  const device = testDevice();
  const map = addStep(named(MAP, 'Linden Works'), { id: STEP, name: 'Budget', kind: 'budget', at: 'end' });
  await (await device.open()).library.create(map);
  return device;
}

const line = async (name: string): Promise<HTMLInputElement> =>
  waitFor(() => {
    const field = document.querySelector<HTMLInputElement>(`[data-line="${name}"]`);
    if (!field) throw new Error('not there yet');
    return field;
  });

const outline = `#/map/${MAP}/outline`;

const kept = async (device: TestDevice) => device.raw().drafts.toArray();
/** The browser is killed once what was typed is on the device: nobody is told that the page goes. */
async function kill(app: OpenApp, device: TestDevice, ...texts: string[]): Promise<void> {
  await waitFor(async () =>
    expect((await kept(device)).map(({ text }) => text)).toEqual(expect.arrayContaining(texts)),
  );
  app.close();
}
/** The page is reloaded, or closed. */
function leave(app: OpenApp, device: TestDevice): void {
  window.dispatchEvent(new Event('pagehide'));
  device.leave();
  app.close();
}

describe('a half-typed line of the outline', () => {
  it('is there after the page was closed and opened again, in its own step and nowhere else', async () => {
    const device = await deviceWithMap();
    const app = await openApp(outline, { device });
    fill(await line(`draft ${STEP}`), 'Ann, head of pro');
    fill(await line('draft outside'), '王');
    leave(app, device);
    await openApp(outline, { device });
    expect((await line(`draft ${STEP}`)).value).toBe('Ann, head of pro');
    expect((await line('draft outside')).value).toBe('王');
    expect((await line('new-step')).value).toBe('');
  });

  it('is there after the way home and back', async () => {
    const app = await openApp(outline, { device: await deviceWithMap() });
    fill(await line(`draft ${STEP}`), 'Ann');
    app.go('#/');
    await app.findByRole('heading', { name: app.t('home.question') });
    app.go(outline);
    expect((await line(`draft ${STEP}`)).value).toBe('Ann');
  });

  it('is kept no longer than until it is added', async () => {
    const device = await deviceWithMap();
    const app = await openApp(outline, { device });
    fill(await line(`draft ${STEP}`), 'Ann');
    await app.user.keyboard('{Enter}');
    await waitFor(async () => expect(Object.keys((await app.map()).people)).toHaveLength(1));
    await waitFor(async () => expect(await kept(device)).toEqual([]));
  });

  it('goes with everything that is removed', async () => {
    const device = await deviceWithMap();
    const app = await openApp(outline, { device });
    const field = await line(`draft ${STEP}`);
    fill(field, 'Ann');
    await (await device.open()).library.removeEverything();
    await app.findByText(app.t('shell.statusNotSaved', { reason: app.t('shell.reasonWiped') }));
    fill(field, 'Ann P');
    expect(field.value).toBe('Ann P');
    leave(app, device);
    // Whatever was on its way comes before what the next start reads.
    await device.open();
    expect(await kept(device)).toEqual([]);
    expect(JSON.stringify([...device.shelf])).not.toContain('Ann');
  });

  it('goes with a removed map that is cleared away for good', async () => {
    const device = await deviceWithMap();
    const app = await openApp(outline, { device });
    fill(await line(`draft ${STEP}`), 'Ann');
    await kill(app, device, 'Ann');
    await app.storage.library.remove(MAP);
    for (let day = 0; day < 31; day += 1) {
      device.now += 86_400_000;
      await device.open();
    }
    expect(await kept(device)).toEqual([]);
    expect([...device.shelf.keys()].filter((key) => key.includes(MAP))).toEqual([]);
  });
});

it('a half-typed colleague of our side is there after the page was closed', async () => {
  const device = testDevice();
  const app = await openApp('#/our-side', { device });
  fill(await app.findByRole('textbox', { name: app.t('ourside.newPerson') }), 'Jo, pres');
  leave(app, device);
  const again = await openApp('#/our-side', { device });
  const field = await again.findByRole<HTMLInputElement>('textbox', { name: again.t('ourside.newPerson') });
  expect(field.value).toBe('Jo, pres');
});

/** Opens the inspector of the whole map, and answers with one of its fields. */
const inMapInspector = async (app: OpenApp, name: string): Promise<HTMLInputElement> => {
  await app.user.click(await app.findByTitle(app.t('shell.aboutMap')));
  const [field] = await app.findAllByRole<HTMLInputElement>('textbox', { name });
  if (!field) throw new Error(`There is no field ${name}`);
  return field;
};
const dialogField = async (app: OpenApp, name: string): Promise<HTMLElement> => {
  const dialog = await app.findByRole('dialog');
  return within(dialog).findByRole('textbox', { name });
};

interface Kind {
  readonly view: Parameters<typeof openExample>[1];
  readonly text: string;
  /** Opens the field as somebody would, who left it open or not. */
  readonly field: (app: OpenApp) => Promise<HTMLElement>;
}

const KINDS: { readonly [kind: string]: Kind } = {
  'the next person of a step': {
    view: 'outline',
    text: 'Ann, head of',
    field: async () => waitFor(() => found('[data-line^="draft "]:not([data-line="draft outside"])')),
  },
  'the next step': { view: 'outline', text: 'Sign', field: () => line('new-step') },
  'somebody outside the process': { view: 'outline', text: 'Old Zh', field: () => line('draft outside') },
  'an amount': {
    view: 'outline',
    text: '12.5.0',
    field: (app) => inMapInspector(app, app.t('inspector.amount')),
  },
  'a day': { view: 'outline', text: '32 Feb', field: (app) => inMapInspector(app, app.t('inspector.reasonBy')) },
  'a task of one’s own': { view: 'plan', text: 'Book the ha', field: (app) => app.findByLabelText(app.t('plan.add')) },
  'a reason to set a finding aside': {
    view: 'outline',
    text: 'They said',
    field: async (app) => {
      await app.user.click(await app.findByRole('button', { name: new RegExp(`^${app.t('blockers.title')} `) }));
      const [aside] = await app.findAllByRole('button', { name: app.t('blockers.setAside') });
      await app.user.click(aside as HTMLElement);
      return dialogField(app, app.t('blockers.setAsideReason'));
    },
  },
  'an answer to a finding’s question': {
    view: 'outline',
    text: 'The budget',
    field: async (app) => {
      await app.user.click(await app.findByRole('button', { name: new RegExp(`^${app.t('blockers.title')} `) }));
      const [contact] = await app.findAllByRole('button', { name: app.t('blockers.fixRecord') });
      await app.user.click(contact as HTMLElement);
      return dialogField(app, app.t('blockers.learnt'));
    },
  },
  'the words of a sample': {
    view: 'outline',
    text: 'Software, privately ow',
    field: async (app) => {
      await app.user.click(await app.findByTitle(app.t('shell.aboutMap')));
      await app.user.click(await app.findByRole('button', { name: app.t('samples.keep') }));
      return dialogField(app, app.t('samples.name'));
    },
  },
  'a bound of ours': {
    view: 'our-side',
    text: '950',
    field: (app) => app.findByLabelText((words) => words.startsWith(app.t('ourside.partTimeFit'))),
  },
  'a person of ours': {
    view: 'our-side',
    text: 'Jo, pres',
    field: (app) => app.findByRole('textbox', { name: app.t('ourside.newPerson') }),
  },
  'a lead time': {
    view: 'our-side',
    text: 'ten',
    field: async (app) =>
      (await app.findAllByLabelText(new RegExp(`^${STEP_KIND_NAMES.contract.en}`))).find((one) =>
        one.matches('input[inputmode]'),
      ) as HTMLElement,
  },
};

const found = (selector: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error('not there yet');
  return element;
};

describe('half typed and not entered', () => {
  it.each(Object.entries(KINDS))(
    '%s is in its field again after the browser was killed, and gone once cleared',
    async (_, kind) => {
      const device = testDevice();
      const app = await openExample('crm', kind.view, { device });
      const at = window.location.hash;
      const before = await app.map();
      fill(await kind.field(app), kind.text);
      await kill(app, device, kind.text);

      const again = await openApp(at, { device });
      const field = (await kind.field(again)) as HTMLInputElement;
      expect(field.value).toBe(kind.text);
      // Nothing of it was entered by itself.
      expect(await again.map()).toEqual(before);
      fill(field, '');
      const dialog = field.closest('dialog');
      if (dialog) await again.user.click(within(dialog).getByText(again.t('common.cancel')));
      else fireEvent.focusOut(field);
      await waitFor(async () => expect(await kept(device)).toEqual([]));
    },
  );
});

const CHAIRS = sketch({
  id: 'chairs',
  people: {
    lin: { name: 'Lin Wei', function: 'sales' },
    gao: { name: 'Gao Peng', function: 'it' },
    wu: { name: 'Wu Jie' },
  },
  steps: { need: 'need', money: 'budget' },
  seats: ['lin initiator need', 'gao approver need', 'wu executor money'],
});
const withChairs = async (): Promise<TestDevice> => {
  const device = testDevice();
  await (await device.open()).library.create(CHAIRS);
  return device;
};

describe('a field that is opened by a press', () => {
  it('of an empty chair stands open with what waits in it, and fills the chair once', async () => {
    const device = await withChairs();
    const app = await openApp('#/map/chairs/outline', { device });
    await app.user.click(await app.findByRole('button', { name: `${app.t('chairs.who')} Finance` }));
    const name = app.t('chairs.fieldFor', { function: 'Finance' });
    fill(await app.findByRole('textbox', { name }), 'Zhao M');
    await kill(app, device, 'Zhao M');

    const again = await openApp('#/map/chairs/outline', { device });
    const field = await again.findByRole<HTMLInputElement>('textbox', { name });
    expect(field.value).toBe('Zhao M');
    await waitFor(() => expect(document.activeElement).toBe(field));
    await again.user.keyboard('in{Enter}');
    await waitFor(async () =>
      expect(Object.values((await again.map()).people).filter((one) => one.name === 'Zhao Min')).toHaveLength(1),
    );
    await waitFor(async () => expect(await kept(device)).toEqual([]));
  });

  it('on the sheet stands where the card would, in its step', async () => {
    const device = await withChairs();
    const app = await openApp('#/map/chairs/sheet', { device });
    const label = app.t('sheet.addPersonTo', { step: 'Money' });
    await app.user.click(await app.findByRole('button', { name: `${app.t('sheet.addPerson')}, ${label}` }));
    fill(await app.findByRole('textbox', { name: label }), 'Ann P');
    await kill(app, device, 'Ann P');

    const again = await openApp('#/map/chairs/sheet', { device });
    const field = await again.findByRole<HTMLInputElement>('textbox', { name: label });
    expect(field.value).toBe('Ann P');
    expect(Object.keys((await again.map()).people)).toHaveLength(3);
    field.focus();
    await again.user.keyboard('{Escape}');
    await waitFor(async () => expect(await kept(device)).toEqual([]));
  });

  it('of a card on home holds the new name', async () => {
    const device = await withChairs();
    const app = await openApp('#/', { device });
    const name = app.t('home.rename', { name: 'Map' });
    await app.user.click(await app.findByRole('button', { name }));
    const label = app.t('home.newName', { name: 'Map' });
    fill(await app.findByRole('textbox', { name: label }), 'Linden');
    await kill(app, device, 'Linden');

    const again = await openApp('#/', { device });
    const field = await again.findByRole<HTMLInputElement>('textbox', { name: label });
    expect(field.value).toBe('Linden');
    field.focus();
    await again.user.keyboard('{Enter}');
    await again.findByRole('link', { name: 'Linden' });
    await waitFor(async () => expect(await kept(device)).toEqual([]));
  });
});

describe('text under composition', () => {
  const compose = (field: HTMLElement, text: string) => {
    field.focus();
    fireEvent.compositionStart(field);
    fireEvent.input(field, { target: { value: text }, isComposing: true });
    fireEvent.compositionUpdate(field, { data: text });
  };

  it.each([
    ['a line that waits for Enter', () => line('new-step')],
    ['a field that is kept letter by letter', (app: OpenApp) => inMapInspector(app, app.t('inspector.customer'))],
  ] as const)('is kept in %s', async (_, field) => {
    const device = await withChairs();
    const app = await openApp('#/map/chairs/outline', { device });
    compose(await field(app), 'cai gou');
    await kill(app, device, 'cai gou');
    const again = await openApp('#/map/chairs/outline', { device });
    expect(((await field(again)) as HTMLInputElement).value).toBe('cai gou');
    expect((await again.map()).fields.customer).toBe(CHAIRS.fields.customer);
  });

  it('is no draft any more once it was composed', async () => {
    const device = await withChairs();
    const app = await openApp('#/map/chairs/outline', { device });
    const field = await inMapInspector(app, app.t('inspector.customer'));
    compose(field, 'cai gou');
    await waitFor(async () => expect(await kept(device)).toHaveLength(1));
    fireEvent.input(field, { target: { value: '采购' } });
    fireEvent.compositionEnd(field, { data: '采购' });
    await waitFor(async () => expect((await app.map()).fields.customer).toBe('采购'));
    await waitFor(async () => expect(await kept(device)).toEqual([]));
  });
});

it('whoever comes back goes on where they typed last, in the middle of a word', async () => {
  const device = await deviceWithMap();
  const app = await openApp(outline, { device });
  fill(await line('new-step'), 'Sign');
  const field = await line(`draft ${STEP}`);
  fill(field, 'Ann Poe');
  device.now += 1;
  field.setSelectionRange(3, 3);
  await app.user.keyboard('a');
  await kill(app, device, 'Anna Poe');
  await openApp(outline, { device });
  const again = await line(`draft ${STEP}`);
  await waitFor(() => expect(document.activeElement).toBe(again));
  expect(again.selectionStart).toBe(4);
});

it('home’s own question is answered where it was left', async () => {
  const device = testDevice();
  const app = await openApp('#/', { device });
  fill(await app.findByRole('textbox', { name: app.t('home.question') }), 'Petra, head of');
  leave(app, device);
  const again = await openApp('#/', { device });
  const field = await again.findByRole<HTMLTextAreaElement>('textbox', { name: again.t('home.question') });
  expect(field.value).toBe('Petra, head of');
});

it('what one tab enters, no other tab offers once more', async () => {
  const device = await deviceWithMap();
  await openApp(outline, { device });
  const field = await line(`draft ${STEP}`);
  fill(field, 'Ann');
  await waitFor(async () => expect(await kept(device)).toHaveLength(1));
  const other = await device.open();
  expect(other.drafts.read(MAP, `draft ${STEP}`)?.text).toBe('Ann');
  other.drafts.write(MAP, `draft ${STEP}`, null);
  await waitFor(() => expect(field.value).toBe(''));
});

it('what the device refuses to keep is told, and asked about before the page goes', async () => {
  const device = await deviceWithMap();
  const app = await openApp(outline, { device });
  let full = true;
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
    if (full && this.name === 'drafts') throw new DOMException('refused', 'QuotaExceededError');
    return put.apply(this, given);
  });
  fill(await line('new-step'), 'Sign');
  await waitFor(() => expect(app.storage.library.hasUnsaved()).toBe(true));
  expect(app.storage.library.status()).toEqual({ state: 'not-saved', reason: 'no-room' });
  full = false;
  await waitFor(() => expect(app.storage.library.hasUnsaved()).toBe(false));
  expect(await kept(device)).toHaveLength(1);
});
