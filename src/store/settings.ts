/** How this device shows things: language, theme, what is hidden; must never hold anything of a map. */
import { createStore, type StoreApi } from 'zustand';
import type { Language } from '../model/words.ts';

export type Theme = 'system' | 'light' | 'dark';

export interface SettingValues {
  readonly language: Language;
  readonly theme: Theme;
}

export interface Settings extends SettingValues {
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: Theme) => void;
}

/** The settings, starting from what the device kept. */
export const createSettings = (kept: SettingValues): StoreApi<Settings> =>
  createStore<Settings>((set) => ({
    ...kept,
    setLanguage: (language) => set({ language }),
    setTheme: (theme) => set({ theme }),
  }));
