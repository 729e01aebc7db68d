/** Keeps the settings of this device between visits; must never keep anything of a map. */
import { LANGUAGES } from '../model/words.ts';
import { MAP_ORDERS, type SettingValues, type Theme } from '../store/settings.ts';
import { preferredLanguage } from '../text/text.ts';

const KEY = 'blanksheet.settings';
/** Apart from the others, so that a tab which keeps its language cannot undo what another tab hid. */
const SAFE_KEY = 'blanksheet.safe-to-show';
const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

/** What was kept; whatever is missing or unreadable follows the browser. */
export function readKeptSettings(): SettingValues {
  let kept: { language?: unknown; theme?: unknown; mapOrder?: unknown; problemPutOff?: unknown } = {};
  try {
    const read: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    if (typeof read === 'object' && read !== null) kept = read;
  } catch {
    // No storage, or not ours: the browser's own wishes are as good a start as any.
  }
  return {
    language: LANGUAGES.find((language) => language === kept.language) ?? preferredLanguage(navigator.languages),
    theme: THEMES.find((theme) => theme === kept.theme) ?? 'system',
    mapOrder: MAP_ORDERS.find((order) => order === kept.mapOrder) ?? 'changed',
    safe: readKeptSafe(),
    problemPutOff: kept.problemPutOff === true,
  };
}

function readKeptSafe(): boolean {
  if (window.name === SAFE_KEY) return true;
  try {
    return localStorage.getItem(SAFE_KEY) !== null;
  } catch {
    return false;
  }
}

/** Safe to show holds for every window of this device, and until somebody ends it. */
export function keepSafe(safe: boolean): void {
  // The window's own name outlives a reload even where storage is cleared or closed.
  window.name = safe ? SAFE_KEY : '';
  try {
    if (safe) localStorage.setItem(SAFE_KEY, 'on');
    else localStorage.removeItem(SAFE_KEY);
  } catch {
    // Without storage it holds for this window.
  }
}

/** Calls when another window of this device began or ended it. */
export function followKeptSafe(changed: (safe: boolean) => void): void {
  window.addEventListener('storage', (event) => {
    if (event.key === SAFE_KEY) changed(event.newValue !== null);
  });
}

export function keepSettings({ language, theme, mapOrder, problemPutOff }: Omit<SettingValues, 'safe'>): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ language, theme, mapOrder, problemPutOff }));
  } catch {
    // Without storage the choice holds for this visit.
  }
}
