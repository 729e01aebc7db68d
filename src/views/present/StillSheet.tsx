/** The whole sheet to look at only, wherever one is shown. */
import { useRef } from 'react';
import { SheetPane } from './SheetPane.tsx';
import { useStillLayout } from './useStillLayout.ts';

export function StillSheet() {
  const pane = useRef<HTMLElement>(null);
  return <SheetPane {...useStillLayout()} step={null} zoom={1} pane={pane} />;
}
