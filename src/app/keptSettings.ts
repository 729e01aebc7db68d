/** Keeps the settings of this device between visits; must never keep anything of a map. */
import { LANGUAGES } from '../model/words.ts';
import type { SettingValues, Theme } from '../store/settings.ts';
import { preferredLanguage } from '../text/text.ts';

const KEY = 'blanksheet.settings';
const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

/** What was kept; whatever is missing or unreadable follows the browser. */
export function readKeptSettings(): SettingValues {
  let kept: { language?: unknown; theme?: unknown } = {};
  try {
    const read: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    if (typeof read === 'object' && read !== null) kept = read;
  } catch {
    // No storage, or not ours: the browser's own wishes are as good a start as any.
  }
  return {
    language: LANGUAGES.find((language) => language === kept.language) ?? preferredLanguage(navigator.languages),
    theme: THEMES.find((theme) => theme === kept.theme) ?? 'system',
  };
}

export function keepSettings({ language, theme }: SettingValues): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ language, theme }));
  } catch {
    // Without storage the choice holds for this visit.
  }
}
