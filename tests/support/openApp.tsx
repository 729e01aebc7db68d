/** The whole app on a device in memory, rendered without a browser: what it does is tested here, how it is laid out is not. */
import { readFileSync } from 'node:fs';
import { type BoundFunctions, configure, fireEvent, type queries, waitFor, within } from '@testing-library/dom';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { leaveFields } from '../../src/app/leaveFields.ts';
import { Providers } from '../../src/app/Providers.tsx';
import { portableSettings } from '../../src/app/portableSettings.ts';
import { summarise } from '../../src/app/summarise.ts';
import { today } from '../../src/app/today.ts';
import { parseMap } from '../../src/format/parseMap.ts';
import type { MapId } from '../../src/model/ids.ts';
import type { BuyingMap } from '../../src/model/map.ts';
import type { Language } from '../../src/model/words.ts';
import type { Device } from '../../src/storage/device.ts';
import type { DeviceStorage } from '../../src/storage/openStorage.ts';
import { createSettings } from '../../src/store/settings.ts';
import '../../src/text/laterWords.ts';
import { type Say, sayIn, startText } from '../../src/text/text.ts';
import { parseRoute } from '../../src/views/context/route.ts';
import { ANNOUNCEMENTS_ID } from '../../src/views/kit/announce.ts';
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

const opened = new Set<() => void>();
const complaints: string[] = [];

beforeEach(() => {
  window.location.hash = '#/';
  // The page in memory knows no popovers: what unfolds is always there.
  HTMLElement.prototype.hidePopover ??= () => {};
  for (const method of ['error', 'warn'] as const) {
    vi.spyOn(console, method).mockImplementation((...said) => void complaints.push(said.map(String).join(' ')));
  }
});

afterEach(() => {
  for (const close of opened) close();
  vi.restoreAllMocks();
  expect(complaints.splice(0), 'complaints on the console').toEqual([]);
});

/** React begins to listen to stores some turns after it has drawn: sooner than any hand, and later than a test. */
async function listening(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((done) => setImmediate(done));
}

/** Opens the app at an address, in a window of its own; two on one device are two tabs. */
export async function openApp(
  hash: string,
  {
    language = 'en',
    device = testDevice(),
    part = {},
    story = true,
  }: {
    readonly language?: Language;
    readonly device?: TestDevice;
    readonly part?: Partial<Device>;
    /** Whether an example brings its story and the moments that this tells of. */
    readonly story?: boolean;
  } = {},
): Promise<OpenApp> {
  const settings = createSettings({
    language,
    theme: 'system',
    mapOrder: 'changed',
    safe: false,
    problemPutOff: false,
  });
  const text = startText(language);
  const storage = await device.open(part, {
    checked: false,
    today,
    summarise: async (map, ours, day) => summarise(map, ours, day),
    nameBeside: (name) => sayIn(text, language)('home.nameBeside', { name }),
    settings: portableSettings(settings),
    fetchExample: async (example) => {
      const text = readFileSync(`public/examples/${example}.${language}.json`, 'utf8');
      return story ? text : JSON.stringify({ ...JSON.parse(text), moments: [], chapters: [], stood: undefined });
    },
    fetchSamples: async () => readFileSync(`public/samples/samples.${language}.json`, 'utf8'),
  });
  leaveFields(settings);
  window.location.hash = hash;
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  root.render(<Providers settings={settings} text={text} storage={storage} />);
  const close = () => {
    opened.delete(close);
    root.unmount();
    container.remove();
  };
  opened.add(close);
  await listening();
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
    close,
  };
}

/** Opens a copy of a worked example in one of its views. */
export async function openExample(
  example: 'crm' | 'reimbursement',
  view: 'account' | 'outline' | 'decision' | 'coverage' | 'power' | 'plan' | 'our-side' | 'questions',
  options?: Parameters<typeof openApp>[1],
): Promise<OpenApp> {
  const app = await openApp(`#/example/${example}`, options);
  await waitFor(() => expect(window.location.hash).toMatch(/^#\/map\//));
  app.go(window.location.hash.replace(/[^/]+$/, view));
  await app.findByRole('navigation', { name: app.t('shell.views') });
  await listening();
  return app;
}

/** What a screen reader was told last. */
export const told = (): string => document.getElementById(ANNOUNCEMENTS_ID)?.textContent ?? '';

/** Whether the focus is on something in here, and not on the place itself. */
export const focusIn = (place: Element): boolean =>
  document.activeElement !== place &&
  document.activeElement !== document.body &&
  place.contains(document.activeElement);

/** Puts a text into a field, all at once; the focus goes there first, as with a hand. */
export function fill(field: HTMLElement, text: string): void {
  field.focus();
  fireEvent.input(field, { target: { value: text } });
}
