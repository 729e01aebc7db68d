/** Puts language and theme onto the page itself. */
import type { SettingValues } from '../store/settings.ts';
import type { Say } from '../text/text.ts';

export function showSettings({ language, theme }: SettingValues, t: Say): void {
  const page = document.documentElement;
  page.lang = language;
  if (theme === 'system') delete page.dataset.theme;
  else page.dataset.theme = theme;
  document.title = t('common.appName');
}
