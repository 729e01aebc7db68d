/** Light, dark, or as the device has it. */

import { Monitor, Moon, Sun } from 'lucide-react';
import type { Theme } from '../../store/settings.ts';
import { IconButton } from '../kit/IconButton.tsx';
import { useText } from '../kit/useText.ts';
import { useSettings } from './contexts.ts';

const NEXT: { readonly [Now in Theme]: Theme } = { system: 'light', light: 'dark', dark: 'system' };
const ICONS = { system: Monitor, light: Sun, dark: Moon } as const;
const WORDS = { system: 'shell.themeSystem', light: 'shell.themeLight', dark: 'shell.themeDark' } as const;

export function ThemeSwitch() {
  const { t } = useText();
  const theme = useSettings((settings) => settings.theme);
  const setTheme = useSettings((settings) => settings.setTheme);
  const Icon = ICONS[theme];
  const label = `${t('shell.theme')}: ${t(WORDS[theme])}`;
  return (
    <IconButton label={label} onClick={() => setTheme(NEXT[theme])}>
      <Icon size={17} aria-hidden="true" />
    </IconButton>
  );
}
