// @vitest-environment happy-dom
// A part of the app that cannot be fetched: what is said of it, what stays, and the new version that is offered where there is one.
import { fireEvent, waitFor, within } from '@testing-library/dom';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LANGUAGES, type Language } from '../../../src/model/words.ts';
import { NotFetched } from '../../../src/shared/later.ts';
import { sayIn, startText } from '../../../src/text/text.ts';
import { Contained } from '../../../src/views/context/Contained.tsx';
import { lazyView } from '../../../src/views/kit/lazyView.tsx';
import { TextContext } from '../../../src/views/kit/useText.ts';
import { MAP, named } from '../../storage/keptMaps.ts';
import { testDevice } from '../../storage/testDevice.ts';
import { fill, openApp } from '../../support/openApp.tsx';

const OURS = './assets/index-ours.js';
const reload = vi.fn();

/** What the server answers to whoever asks for the page. */
function server(answer: 'ours' | 'another' | 'nothing') {
  vi.stubGlobal('fetch', async () => {
    if (answer === 'nothing') throw new TypeError('Failed to fetch');
    const script = answer === 'ours' ? OURS : './assets/index-new.js';
    return new Response(`<!doctype html><script type="module" src="${script}"></script>`);
  });
}

let script: HTMLScriptElement;
beforeEach(() => {
  script = document.createElement('script');
  script.type = 'module';
  script.setAttribute('src', OURS);
  // It is there to be looked at, and not to be run.
  vi.spyOn(document, 'querySelector').mockImplementation(function (this: Document, selector: string) {
    if (selector === 'script[type="module"][src]') return script;
    return Document.prototype.querySelector.call(document, selector);
  });
  vi.spyOn(window.location, 'reload').mockImplementation(reload);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  reload.mockClear();
});

function show(language: Language, code: () => Promise<React.ComponentType>) {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const t = sayIn(startText(language), language);
  const View = lazyView(code);
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  root.render(
    <TextContext value={{ t, language }}>
      <input aria-label="beside" />
      <Contained what="view">
        <View />
      </Contained>
    </TextContext>,
  );
  const end = () => {
    root.unmount();
    container.remove();
  };
  return { ...within(container), t, end };
}

const gone = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));

describe.each(LANGUAGES)('a view whose code is out of reach, in %s', (language) => {
  it('offers the new version where another one is on the server, and loads it only when asked', async () => {
    server('another');
    const page = show(language, gone);
    fireEvent.input(await page.findByLabelText('beside'), { target: { value: 'half ty' } });
    await page.findByText(page.t('shell.replaced'));
    expect(page.getByRole('heading').textContent).toBe(page.t('shell.viewNotFetched'));
    expect(reload).not.toHaveBeenCalled();
    expect(page.getByLabelText<HTMLInputElement>('beside').value).toBe('half ty');
    fireEvent.click(page.getByRole('button', { name: page.t('shell.loadNewVersion') }));
    expect(reload).toHaveBeenCalledTimes(1);
    page.end();
  });

  it.each(['ours', 'nothing'] as const)(
    'says no more than that where the server answers with %s, and comes once it can',
    async (answer) => {
      server(answer);
      let isThere = false;
      const page = show(language, async () => (isThere ? () => <p>here</p> : gone()));
      await page.findByText(page.t('shell.notFetched'));
      expect(page.queryByRole('button', { name: page.t('shell.loadNewVersion') })).toBeNull();
      isThere = true;
      fireEvent.click(page.getByRole('button', { name: page.t('shell.openAgain') }));
      await page.findByText('here');
      page.end();
    },
  );
});

it('a view that breaks by itself is not said to be out of reach', async () => {
  server('another');
  const page = show('en', async () => () => {
    throw new Error('broken');
  });
  await page.findByText(page.t('shell.crashed'));
  expect(page.queryByText(page.t('shell.replaced'))).toBeNull();
  page.end();
});

describe('what needs a part that is out of reach', () => {
  it('an export says so and offers the new version, and the map stays', async () => {
    server('another');
    const device = testDevice();
    const app = await openApp('#/', { device });
    await app.storage.library.create(named(MAP, 'Linden Works'));
    const library = app.storage.library as { exportFile: unknown };
    library.exportFile = async () => ({ ok: false, reason: 'not-fetched' });
    await app.user.click(await app.findByRole('button', { name: app.t('home.export', { name: 'Linden Works' }) }));
    await app.findByText(app.t('shell.replaced'));
    app.go(`#/map/${MAP}/outline`);
    await app.user.click(await app.findByRole('button', { name: app.t('out.title') }));
    await app.user.click(await app.findByRole('button', { name: app.t('shell.saveFile') }));
    await app.findByText(app.t('shell.replaced'));
    expect(app.getByRole('button', { name: app.t('shell.loadNewVersion') })).toBeTruthy();
    expect(app.getByRole('heading', { name: 'Linden Works' })).toBeTruthy();
  });

  it('an import says so by the file’s name, and offers the new version', async () => {
    server('another');
    const app = await openApp('#/');
    const library = app.storage.library as { importFile: unknown };
    library.importFile = async () => ({ ok: false, reason: 'not-fetched' });
    await app.user.upload(await app.findByTestId('import'), new File(['{}'], 'linden.json'));
    const dialog = await app.findByRole('dialog');
    await within(dialog).findByText(app.t('shell.replaced'));
    expect(dialog.textContent).toContain('linden.json');
    expect(within(dialog).getByRole('button', { name: app.t('shell.loadNewVersion') })).toBeTruthy();
  });

  it('an example says so', async () => {
    server('another');
    const app = await openApp('#/');
    const library = app.storage.library as { openExample: unknown };
    library.openExample = async () => ({ ok: false, reason: 'not-fetched' });
    await app.user.click(await app.findByRole('button', { name: app.t('home.openCrm') }));
    await app.findByText(app.t('shell.replaced'));
  });
});

it.each([
  ['a line of the outline', `#/map/${MAP}/outline`, '[data-line="new-step"]'],
  ['the answer on home', '#/', '#first-person'],
  ['a colleague of our side', '#/our-side', '[aria-label="Somebody of ours"]'],
])('%s that is half typed is there in the new version', async (_, hash, selector) => {
  const device = testDevice();
  await (await device.open()).library.create(named(MAP, 'Linden Works'));
  const line = async () =>
    waitFor(() => {
      const found = Document.prototype.querySelector.call(document, selector) as HTMLInputElement | null;
      if (!found) throw new Error('not there yet');
      return found;
    });
  const app = await openApp(hash, { device });
  fill(await line(), 'Ann, head of pro');
  window.dispatchEvent(new Event('pagehide'));
  device.leave();
  app.close();
  await openApp(hash, { device });
  expect((await line()).value).toBe('Ann, head of pro');
});

it('code that is named to wait fails as out of reach', async () => {
  const { later } = await import('../../../src/shared/later.ts');
  await expect(later(gone)()).rejects.toBeInstanceOf(NotFetched);
});
