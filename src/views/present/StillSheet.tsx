/** The whole sheet to look at only, wherever one is shown. */
import { useRef, useState } from 'react';
import { SheetPane } from './SheetPane.tsx';
import { useStillLayout } from './useStillLayout.ts';

export function StillSheet({ low = false }: { low?: boolean }) {
  const pane = useRef<HTMLElement>(null);
  const [marked, setMarked] = useState<string | null>(null);
  return (
    <SheetPane
      {...useStillLayout({ low })}
      step={null}
      zoom={1}
      pane={pane}
      marked={marked}
      onMark={(key) => setMarked(key === marked ? null : key)}
    />
  );
}
