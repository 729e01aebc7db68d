/** The whole app on a device in memory, rendered without a browser: what it does is tested here, how it is laid out is not. */
import { readFileSync } from 'node:fs';
import { type BoundFunctions, cleanup, configure, type queries, render, waitFor, within } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { leaveFields } from '../../src/app/leaveFields.ts';
import { Providers } from '../../src/app/Providers.tsx';
import { summarise } from '../../src/app/summarise.ts';
import { today } from '../../src/app/today.ts';
import { parseMap } from '../../src/format/parseMap.ts';
import type { MapId } from '../../src/model/ids.ts';
import type { BuyingMap } from '../../src/model/map.ts';
import { BLANK_OUR_SIDE } from '../../src/model/ourSide.ts';
import type { Language } from '../../src/model/words.ts';
import type { DeviceStorage } from '../../src/storage/openStorage.ts';
import { createSettings } from '../../src/store/settings.ts';
import { type Say, sayIn, startText } from '../../src/text/text.ts';
import { parseRoute } from '../../src/views/context/route.ts';
import { type TestDevice, testDevice } from '../storage/testDevice.ts';

export interface OpenApp extends BoundFunctions<typeof queries> {
  /** The words of the interface. */
  readonly t: Say;
  /** Somebody at keyboard and pointer. */
  readonly user: UserEvent;
  readonly storage: DeviceStorage;
  /** Goes to an address, as the address bar does. */
  readonly go: (hash: string) => void;
  /** The map at the address, as its saved file holds it. */
  readonly map: () => Promise<BuyingMap>;
  /** Takes this window off the page. */
  readonly close: () => void;
}

// A busy machine may take its time; what is waited for is what counts.
configure({ asyncUtilTimeout: 20_000 });

const complaints: string[] = [];

beforeEach(() => {
  window.location.hash = '#/';
  for (const method of ['error', 'warn'] as const) {
    vi.spyOn(console, method).mockImplementation((...said) => void complaints.push(said.map(String).join(' ')));
  }
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  expect(complaints.splice(0), 'complaints on the console').toEqual([]);
});

/** Opens the app at an address, in a window of its own; two on one device are two tabs. */
export async function openApp(
  hash: string,
  { language = 'en', device = testDevice() }: { readonly language?: Language; readonly device?: TestDevice } = {},
): Promise<OpenApp> {
  const settings = createSettings({ language, theme: 'system', safe: false });
  const text = startText(language);
  const storage = await device.open(
    {},
    {
      today,
      summarise: async (map) => summarise(map, BLANK_OUR_SIDE, today()),
      fetchExample: async (example) => readFileSync(`public/examples/${example}.${language}.json`, 'utf8'),
    },
  );
  leaveFields(settings);
  window.location.hash = hash;
  const { container, unmount } = render(<Providers settings={settings} text={text} storage={storage} />);
  const map = async () => {
    const route = parseRoute(window.location.hash);
    const file = await storage.library.exportFile((route as { id: MapId }).id);
    if (!file.ok) throw new Error(`No file can be written: ${JSON.stringify(file.reason)}`);
    const read = parseMap(file.value.text, today());
    if (!read.ok) throw new Error(`The saved file is refused: ${JSON.stringify(read.reason)}`);
    return read.value;
  };
  return {
    ...within(container),
    t: sayIn(text, language),
    user: userEvent.setup({ delay: null }),
    storage,
    go: (to) => {
      window.location.hash = to;
    },
    map,
    close: unmount,
  };
}

/** Opens a copy of a worked example in one of its views. */
export async function openExample(
  example: 'crm' | 'reimbursement',
  view: 'outline' | 'decision' | 'coverage' | 'power' | 'our-side',
  options?: Parameters<typeof openApp>[1],
): Promise<OpenApp> {
  const app = await openApp(`#/example/${example}`, options);
  await waitFor(() => expect(window.location.hash).toMatch(/^#\/map\//));
  app.go(window.location.hash.replace(/[^/]+$/, view));
  await app.findByRole('navigation', { name: app.t('shell.views') });
  return app;
}
