/** Puts the paper beside the app while it is printed. */
import { createPortal } from 'react-dom';
import { PrintView } from './PrintView.tsx';
import { usePrinting } from './usePrinting.ts';

export function Printing() {
  return usePrinting() ? createPortal(<PrintView />, document.body) : null;
}
