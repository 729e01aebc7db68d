/** The sheet on a projector: everything larger, nothing to edit, one step at a time or all of them. */
import { ChevronLeft, ChevronRight, LayoutGrid, Maximize, Minus, Plus, X } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { MapId } from '../../model/ids.ts';
import { useOpenMap } from '../context/contexts.ts';
import { go } from '../context/route.ts';
import { announce } from '../kit/announce.ts';
import { useText } from '../kit/useText.ts';
import styles from './present.module.css';
import { nextPlace, type PresentKey, readPresentKey } from './presentKeys.ts';
import { SheetPane } from './SheetPane.tsx';
import { useStillLayout } from './useStillLayout.ts';

const ZOOM = 1.2;
const MOST = 2.5;
const SCROLL = 120;

export function PresentView() {
  const { t } = useText();
  const map = useOpenMap((state) => state.map);
  const still = useStillLayout();
  const [place, setPlace] = useState<number | null>(null);
  const [zoom, setZoom] = useState(1);
  const screen = useRef<HTMLElement>(null);
  const scroller = useRef<HTMLElement>(null);
  const { columns } = still.layout;
  const at = place !== null && place < columns.length ? place : null;
  const step = at === null ? null : (columns[at]?.step ?? null);
  useEffect(() => screen.current?.focus({ preventScroll: true }), []);

  const goTo = (next: number | null) => {
    setPlace(next);
    const shown = next === null ? null : map.steps[columns[next]?.step ?? ''];
    announce(next === null ? t('showing.whole') : shown?.name || t('common.unnamedStep'));
  };
  const act: { readonly [Key in PresentKey]: () => void } = {
    next: () => goTo(nextPlace(at, columns.length, 1)),
    previous: () => goTo(nextPlace(at, columns.length, -1)),
    whole: () => goTo(null),
    larger: () => setZoom((now) => Math.min(MOST, now * ZOOM)),
    smaller: () => setZoom((now) => Math.max(1, now / ZOOM)),
    up: () => scroller.current?.scrollBy({ top: -SCROLL }),
    down: () => scroller.current?.scrollBy({ top: SCROLL }),
    'full-screen': () => void toggleFullScreen(),
    leave: () => leave(map.id),
  };
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (document.querySelector('dialog:modal')) return;
      const key = readPresentKey(event);
      if (!key) return;
      event.preventDefault();
      latest.current[key]();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  const tool = (key: PresentKey, label: string, icon: ReactNode, enabled = true) => (
    <button type="button" aria-label={label} title={label} disabled={!enabled} onClick={act[key]}>
      {icon}
    </button>
  );
  return (
    <main className={styles.present} tabIndex={-1} ref={screen} data-present>
      <header className={styles.top}>
        <h1>{map.fields.name || map.fields.customer || t('common.unnamedMap')}</h1>
        <div className={styles.tools}>
          {tool('previous', t('showing.previous'), <ChevronLeft aria-hidden="true" />, at !== null)}
          <span className={styles.place}>
            {at === null ? t('showing.whole') : t('showing.placeOf', { number: at + 1, count: columns.length })}
          </span>
          {tool('next', t('showing.next'), <ChevronRight aria-hidden="true" />, columns.length > 0)}
          {tool('whole', t('showing.whole'), <LayoutGrid aria-hidden="true" />, at !== null)}
          {tool('smaller', t('sheet.zoomOut'), <Minus aria-hidden="true" />, zoom > 1)}
          {tool('larger', t('sheet.zoomIn'), <Plus aria-hidden="true" />, zoom < MOST)}
          {document.fullscreenEnabled && tool('full-screen', t('showing.fullScreen'), <Maximize aria-hidden="true" />)}
          {tool('leave', t('showing.leave'), <X aria-hidden="true" />)}
        </div>
      </header>
      <SheetPane {...still} step={step} zoom={zoom} pane={scroller} />
    </main>
  );
}

/** Where a browser refuses, the window stays as large as it is. */
async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch {
    // Nothing is lost: the sheet fills the window all the same.
  }
}

function leave(id: MapId): void {
  if (document.fullscreenElement) void document.exitFullscreen();
  go({ at: 'map', id, view: 'sheet' }, true);
}
