// @vitest-environment happy-dom
// Files from anywhere: a map is opened wherever it is dropped, and whatever else comes is refused by its name, its kind and a way in.
import { readFileSync } from 'node:fs';
import { fireEvent, screen, waitFor } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/model/words.ts';
import type { files as words } from '../../../src/text/areas/files.ts';
import { MAP, named } from '../../storage/keptMaps.ts';
import { testDevice } from '../../storage/testDevice.ts';
import { fill, type OpenApp, openApp } from '../../support/openApp.tsx';

const GOOD = readFileSync('public/examples/crm.en.json', 'utf8');
const mapFile = (name = 'crm.blanksheet.json') => new File([GOOD], name, { type: 'application/json' });
const BPMN = '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"/>';

/** A drag with files, as far as a page can look into it; true when the page took it from the browser. */
function drag(
  type: 'dragover' | 'drop',
  target: Element,
  files: readonly File[],
  { types = ['Files'], folders = [] as readonly string[] } = {},
): boolean {
  const event = new Event(type, { bubbles: true, cancelable: true });
  const items = files.map(({ name }) => ({
    kind: 'file',
    webkitGetAsEntry: () => ({ isDirectory: folders.includes(name) }),
  }));
  Object.assign(event, { dataTransfer: { types, files, items, dropEffect: 'none' } });
  fireEvent(target, event);
  return event.defaultPrevented;
}

const main = () => document.querySelector('main, [role="main"]') ?? document.body;
const count = (app: OpenApp) => app.storage.library.summaries().length;

describe.each(LANGUAGES)('several files at once, in %s', (language) => {
  it('are each taken or refused by name, kind and way in', async () => {
    const app = await openApp('#/', { language });
    const files = [
      mapFile('one.json'),
      new File([BPMN], 'process.bpmn'),
      new File(['PK\u0003\u0004 xl/workbook.xml'], 'people.xlsx'),
      new File(['BEGIN:VCARD'], 'ann.vcf'),
      new File([''], 'visits'),
      mapFile('two.json'),
      new File(['{'], 'torn.json'),
    ];
    await app.findByRole('textbox', { name: app.t('home.question') });
    drag('drop', main(), files, { folders: ['visits'] });
    const dialog = await app.findByRole('dialog', { name: app.t('files.takenOf', { count: 2, all: 7 }) });
    const said = [...dialog.querySelectorAll('li')].map((line) => line.textContent?.trim());
    const refused = (name: string, kind: keyof typeof words, way: keyof typeof words) =>
      `${app.t('files.isKind', { name, kind: app.t(`files.${kind}`) })} ${app.t(`files.${way}`)}`;
    const taken = (name: string) => `${app.t('files.isTaken', { name })} ${app.t('files.open')}`;
    expect(said).toEqual([
      taken('one.json'),
      refused('process.bpmn', 'kindBpmn', 'wayDrawn'),
      refused('people.xlsx', 'kindSpreadsheet', 'wayTable'),
      refused('ann.vcf', 'kindContactCard', 'wayCard'),
      refused('visits', 'kindFolder', 'wayInside'),
      taken('two.json'),
      app.t('files.isRefused', { name: 'torn.json', why: app.t('home.refusedNotJson') }),
    ]);
    expect(count(app)).toBe(2);
    await app.user.click(app.getByRole('link', { name: app.t('files.openNamed', { name: 'two.json' }) }));
    await waitFor(() => expect(window.location.hash).toMatch(/^#\/map\//));
    expect(app.queryByRole('dialog')).toBeNull();
  });
});

it('a map is opened, and nothing else asked, where it is chosen alone', async () => {
  const app = await openApp('#/');
  await app.findByRole('textbox', { name: app.t('home.question') });
  await app.user.upload(screen.getByTestId('import'), mapFile());
  await app.findByRole('heading', { name: 'A CRM for Fernhill Group' });
});

describe('a map that is dropped', () => {
  async function mapIn(view: string) {
    const device = testDevice();
    await (await device.open()).library.create(named(MAP, 'Linden Works'));
    const app = await openApp(`#/map/${MAP}/${view}`, { device });
    await app.findByRole('heading', { name: 'Linden Works' });
    return app;
  }

  it.each(['outline', 'coverage', 'power', 'decision', 'our-side'])('on the %s is opened', async (view) => {
    const app = await mapIn(view);
    const onto = main();
    expect(drag('dragover', onto, [mapFile()])).toBe(true);
    expect(drag('drop', onto, [mapFile()])).toBe(true);
    await app.findByRole('heading', { name: 'A CRM for Fernhill Group' });
  });

  it('on our side alone is opened', async () => {
    const app = await openApp('#/our-side');
    drag('drop', await app.findByRole('textbox', { name: app.t('ourside.newPerson') }), [mapFile()]);
    await app.findByRole('heading', { name: 'A CRM for Fernhill Group' });
  });

  it('on a field in which somebody types is opened as well, and the field keeps what it holds', async () => {
    const app = await mapIn('outline');
    const field = await waitFor(() => {
      const found = document.querySelector<HTMLInputElement>('[data-line="new-step"]');
      if (!found) throw new Error('not there yet');
      return found;
    });
    fill(field, 'Ann, half');
    expect(drag('drop', field, [mapFile()])).toBe(true);
    await app.findByRole('heading', { name: 'A CRM for Fernhill Group' });
    app.go(`#/map/${MAP}/outline`);
    await waitFor(() =>
      expect(document.querySelector<HTMLInputElement>('[data-line="new-step"]')?.value).toBe('Ann, half'),
    );
  });

  it('while a dialog is open waits over it, and takes nobody away', async () => {
    const app = await mapIn('outline');
    await app.user.click(app.getByRole('button', { name: app.t('shell.keys') }));
    const keys = await app.findByRole('dialog', { name: app.t('shell.keysTitle') });
    // As a browser tells of one that is open over the page.
    const find = document.querySelector.bind(document);
    document.querySelector = ((selector: string) => (selector === 'dialog:modal' ? keys : find(selector))) as never;
    drag('drop', keys, [mapFile()]);
    const said = await app.findByRole('dialog', { name: app.t('files.taken', { count: 1 }) });
    Reflect.deleteProperty(document, 'querySelector');
    expect(said.textContent).toContain('crm.blanksheet.json');
    expect(window.location.hash).toBe(`#/map/${MAP}/outline`);
  });
});

describe('what the browser would open in the place of the page', () => {
  it.each([
    ['a file of any kind', ['Files'], true],
    ['a link', ['text/uri-list', 'text/plain'], true],
    ['a piece of text', ['text/plain'], false],
  ] as const)('is kept from it: %s', async (_, types, isKept) => {
    const app = await openApp('#/');
    await app.findByRole('textbox', { name: app.t('home.question') });
    for (const type of ['dragover', 'drop'] as const) {
      expect(drag(type, main(), [], { types: [...types] })).toBe(isKept);
    }
  });

  it('is not a link that is dropped into a text', async () => {
    const app = await openApp('#/');
    const question = await app.findByRole('textbox', { name: app.t('home.question') });
    expect(drag('drop', question, [], { types: ['text/uri-list'] })).toBe(false);
  });
});

it('a file of our side that comes as a map is told where it belongs', async () => {
  const device = testDevice();
  const app = await openApp('#/', { device });
  const { serialiseOurSide } = await import('../../../src/format/serialiseOurSide.ts');
  const { BLANK_OUR_SIDE } = await import('../../../src/model/ourSide.ts');
  await app.user.upload(screen.getByTestId('import'), new File([serialiseOurSide(BLANK_OUR_SIDE)], 'ours.json'));
  const said = (await app.findByRole('alert')).textContent;
  expect(said).toContain(app.t('files.isKind', { name: 'ours.json', kind: app.t('files.kindOurSide') }));
  expect(said).toContain(app.t('home.nothingChanged'));
});
