/** What of the settings goes along to another device; what is hidden on this one does not. */
import type { StoreApi } from 'zustand';
import type { PortableSettings } from '../model/workspace.ts';
import type { Settings } from '../store/settings.ts';

export const portableSettings = (settings: StoreApi<Settings>) => ({
  read: (): PortableSettings => {
    const { language, theme, mapOrder, problemPutOff } = settings.getState();
    return { language, theme, mapOrder, problemPutOff };
  },
  put: (portable: PortableSettings): void => settings.setState(portable),
});
