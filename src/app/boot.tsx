/** Starts the app: settings, words, storage and the screen; must never show a map before the storage said what it holds. */
import { createRoot } from 'react-dom/client';
import type { MapId } from '../model/ids.ts';
import { assert } from '../shared/assert.ts';
import { later } from '../shared/later.ts';
import { openStorage } from '../storage/openStorage.ts';
import { newId } from '../store/newId.ts';
import { createSettings } from '../store/settings.ts';
import { sayIn, startText } from '../text/text.ts';
import { learnLetters } from '../views/kit/keys.ts';
import { followTouch } from './followTouch.ts';
import { followKeptSafe, keepSafe, keepSettings, readKeptSettings } from './keptSettings.ts';
import { leaveFields } from './leaveFields.ts';
import { portableSettings } from './portableSettings.ts';
import { pressOnce } from './pressOnce.ts';
import { Start } from './Start.tsx';
import { showSettings } from './showSettings.ts';
import { today } from './today.ts';

const forHome = later(() => import('./summarise.ts'));
const aside = later(async () => ({ ...(await import('./readAside.ts')), ...(await import('./sealAside.ts')) }));

/** Starts once; everything after that is React's. */
export function boot(): void {
  const settings = createSettings(readKeptSettings());
  const text = startText(settings.getState().language);
  const show = () => showSettings(settings.getState(), sayIn(text, settings.getState().language));
  show();
  keepSafe(settings.getState().safe);
  followTouch();
  leaveFields(settings);
  pressOnce();
  void learnLetters();
  settings.subscribe((now, before) => {
    keepSettings(now);
    if (now.safe !== before.safe) keepSafe(now.safe);
    show();
  });
  followKeptSafe(settings.getState().setSafe);

  const opening = openStorage({
    // The analysis and its playbook are loaded when a map first needs them, not for the first page.
    summarise: async (map, ours, day) => (await forHome()).summarise(map, ours, day),
    today,
    newId: () => newId<MapId>(),
    fetchExample: (example) => fetchShipped(`examples/${example}.${settings.getState().language}.json`),
    settings: portableSettings(settings),
    nameBeside: (name) => sayIn(text, settings.getState().language)('home.nameBeside', { name }),
    readAside: async (...given) => (await aside()).readAside(...given),
    sealAside: async (sealing) => (await aside()).sealAside(sealing),
    fetchSamples: () => fetchShipped(`samples/samples.${settings.getState().language}.json`),
    checked: import.meta.env.DEV,
  });

  const root = document.getElementById('root');
  assert(root, 'the page has a place for the app');
  createRoot(root).render(<Start settings={settings} text={text} opening={opening} />);
}

/** The text of a file that comes with the product. */
async function fetchShipped(file: string): Promise<string> {
  const answer = await fetch(new URL(file, document.baseURI));
  if (!answer.ok) throw new Error(`${file} is not there: ${answer.status}`);
  return answer.text();
}
