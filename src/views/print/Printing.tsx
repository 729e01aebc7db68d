/** Puts the paper beside the app while it is printed; must never be on the screen. */
import { createPortal } from 'react-dom';
import { PrintView } from './PrintView.tsx';
import { usePrinting } from './usePrinting.ts';

export function Printing() {
  return usePrinting() ? createPortal(<PrintView />, document.body) : null;
}
