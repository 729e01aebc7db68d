/** How this device shows things: language, theme, what is hidden; must never hold anything of a map. */
import { createStore, type StoreApi } from 'zustand';
import type { Language } from '../model/words.ts';

export type Theme = 'system' | 'light' | 'dark';

export const MAP_ORDERS = ['changed', 'name', 'customer', 'amount'] as const;
/** The order of the maps on home. */
export type MapOrder = (typeof MAP_ORDERS)[number];

export interface SettingValues {
  readonly language: Language;
  readonly theme: Theme;
  readonly mapOrder: MapOrder;
  /** Safe to show: only what the customer may see stands anywhere on the screen. */
  readonly safe: boolean;
  /** The question what we want from key accounts was put off, and is not asked again. */
  readonly problemPutOff: boolean;
}

export interface Settings extends SettingValues {
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly setMapOrder: (mapOrder: MapOrder) => void;
  readonly setSafe: (safe: boolean) => void;
  readonly setProblemPutOff: (problemPutOff: boolean) => void;
}

/** The settings, starting from what the device kept. */
export const createSettings = (kept: SettingValues): StoreApi<Settings> =>
  createStore<Settings>((set) => ({
    ...kept,
    setLanguage: (language) => set({ language }),
    setTheme: (theme) => set({ theme }),
    setMapOrder: (mapOrder) => set({ mapOrder }),
    setSafe: (safe) => set({ safe }),
    setProblemPutOff: (problemPutOff) => set({ problemPutOff }),
  }));
