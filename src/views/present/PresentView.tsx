/** The sheet on a projector: everything larger, nothing to edit, one step at a time or all of them. */
import { ChevronLeft, ChevronRight, LayoutGrid, Maximize, Minus, PanelBottom, Plus, X } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { MapId } from '../../model/ids.ts';
import { useOpenMap, useSafe } from '../context/contexts.ts';
import { go } from '../context/route.ts';
import { announce } from '../kit/announce.ts';
import { useText } from '../kit/useText.ts';
import { leaveFullScreen, toggleFullScreen } from './fullScreen.ts';
import { OursBelow } from './OursBelow.tsx';
import { PersonUp } from './PersonUp.tsx';
import styles from './present.module.css';
import { nextPlace, type PresentKey } from './presentKeys.ts';
import { SheetPane } from './SheetPane.tsx';
import { Standing } from './Standing.tsx';
import { usePresentKeys } from './usePresentKeys.ts';
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
  const [marked, setMarked] = useState<string | null>(null);
  // Until somebody says otherwise the whole sheet has the whole screen.
  const [wanted, setWanted] = useState<boolean | null>(null);
  const safe = useSafe();
  const screen = useRef<HTMLElement>(null);
  const scroller = useRef<HTMLElement>(null);
  const { columns } = still.layout;
  const at = place !== null && place < columns.length ? place : null;
  const step = at === null ? null : (columns[at]?.step ?? null);
  const isUp = !safe && (wanted ?? step !== null);
  const person = still.layout.cards.find(({ key }) => key === marked)?.person ?? null;
  useEffect(() => screen.current?.focus({ preventScroll: true }), []);

  const goTo = (next: number | null) => {
    setPlace(next);
    const shown = next === null ? null : map.steps[columns[next]?.step ?? ''];
    announce(next === null ? t('showing.whole') : shown?.name || t('common.unnamedStep'));
  };
  const act: { readonly [Key in Exclude<PresentKey, 'ask'>]: () => void } = {
    next: () => goTo(nextPlace(at, columns.length, 1)),
    previous: () => goTo(nextPlace(at, columns.length, -1)),
    whole: () => goTo(null),
    larger: () => setZoom((now) => Math.min(MOST, now * ZOOM)),
    smaller: () => setZoom((now) => Math.max(1, now / ZOOM)),
    up: () => scroller.current?.scrollBy({ top: -SCROLL }),
    down: () => scroller.current?.scrollBy({ top: SCROLL }),
    'full-screen': () => void toggleFullScreen(),
    ours: () => safe || setWanted(!isUp),
    leave: () => (marked === null ? leave(map.id) : setMarked(null)),
  };
  usePresentKeys(act);

  const tool = (key: keyof typeof act, label: string, icon: ReactNode, enabled = true) => (
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
          {!safe && tool('ours', t('story.showOurs'), <PanelBottom aria-hidden="true" />)}
          {tool('smaller', t('sheet.zoomOut'), <Minus aria-hidden="true" />, zoom > 1)}
          {tool('larger', t('sheet.zoomIn'), <Plus aria-hidden="true" />, zoom < MOST)}
          {document.fullscreenEnabled && tool('full-screen', t('showing.fullScreen'), <Maximize aria-hidden="true" />)}
          {tool('leave', t('showing.leave'), <X aria-hidden="true" />)}
        </div>
      </header>
      <div className={styles.stage}>
        <SheetPane
          {...still}
          step={step}
          zoom={zoom}
          pane={scroller}
          marked={marked}
          onMark={(key) => setMarked(key === marked ? null : key)}
        />
        {person && <PersonUp id={person} onClose={() => setMarked(null)} />}
      </div>
      {isUp && (
        <OursBelow step={step}>
          <Standing step={step} />
        </OursBelow>
      )}
    </main>
  );
}

function leave(id: MapId): void {
  leaveFullScreen();
  go({ at: 'map', id, view: 'sheet' }, true);
}
