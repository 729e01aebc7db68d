/** Leaves the field somebody types in before the view or the page under it goes, so that it keeps what it holds; must never leave one that stays. */
import type { StoreApi } from 'zustand';
import type { Settings } from '../store/settings.ts';

/** A field that is taken away is never told that it is left; one in a dialog stays, or is called off with it. */
function leaveField(): void {
  const field = document.activeElement;
  if (field instanceof HTMLElement && field.matches('input, textarea') && !field.closest('dialog')) field.blur();
}

/** To be called before anything else listens: what is drawn anew for the same reason must come later. */
export function leaveFields(settings: StoreApi<Settings>): void {
  window.addEventListener('hashchange', leaveField, true);
  window.addEventListener('pagehide', leaveField);
  settings.subscribe((now, before) => now.safe !== before.safe && leaveField());
}
