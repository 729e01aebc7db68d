/** The sheet: the customer above, our lanes below, blockers or details beside. */
import { ChevronLeft } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { emptyChairs } from '../../../advice/emptyChairs.ts';
import { linksNotTaken } from '../../../facts/notTaken.ts';
import type { LinkId } from '../../../model/ids.ts';
import { createColumnFeed, LANE_LABEL_WIDTH } from '../../context/columnFeed.ts';
import { useOpenMap, useSafe } from '../../context/contexts.ts';
import { usePanels } from '../../context/panels.ts';
import { useBlockerCounts } from '../../context/useBlockerCounts.ts';
import { useDrafts } from '../../kit/useDraft.tsx';
import { useText } from '../../kit/useText.ts';
import { type Draft, isDraft, waitingDraft } from '../writing/draft.ts';
import { HalvesBorder } from './HalvesBorder.tsx';
import { SheetCanvas } from './SheetCanvas.tsx';
import styles from './sheet.module.css';
import { useFittingShare } from './useFittingShare.ts';
import { useOwnZoom } from './useOwnZoom.ts';
import { useSheetLayout } from './useSheetLayout.ts';
import { useUnfolded } from './useUnfolded.ts';

/** Kept free at the left when the sheet opens: the lanes' names stand there. */
const LEFT = LANE_LABEL_WIDTH + 10;

const NOTHING_BESIDE = { chairs: [], quiet: new Set<LinkId>() };

/** What edits the selection takes the place of the blockers while something is selected. */
export function SheetView() {
  return useSafe() ? <SafeSheet /> : <WholeSheet />;
}

/** What the customer may see: their half alone. */
function SafeSheet() {
  const { t } = useText();
  const { Inspector } = usePanels();
  const map = useOpenMap((state) => state.map);
  const selected = useOpenMap((state) => state.selection.kind !== 'nothing');
  const drafts = useDrafts();
  const [draft, setDraft] = useState<Draft | null>(() => waitingDraft(drafts.lines(), map));
  const layout = useSheetLayout(map, NOTHING_BESIDE, draft);
  const [feed] = useState(createColumnFeed);
  const view = useRef<HTMLDivElement>(null);
  useOwnZoom(view);
  return (
    <div className={styles.view} ref={view}>
      <main className={styles.halves}>
        <section className={styles.upper} aria-label={t('sheet.customer')} style={{ flex: '1 1 0' }}>
          <SheetCanvas
            key={map.id}
            layout={layout}
            {...NOTHING_BESIDE}
            feed={feed}
            left={28}
            alone
            draft={draft}
            onDraft={setDraft}
          />
        </section>
      </main>
      {selected && (
        <div className={styles.side}>
          <Inspector />
        </div>
      )}
    </div>
  );
}

function WholeSheet() {
  const { t } = useText();
  const { Inspector, Blockers, Lanes } = usePanels();
  const id = useOpenMap((state) => state.map.id);
  const map = useOpenMap((state) => state.map);
  const analysis = useOpenMap((state) => state.analysis);
  const ready = analysis.readiness.ready;
  const selection = useOpenMap((state) => state.selection);
  const select = useOpenMap((state) => state.select);
  const drafts = useDrafts();
  const [draft, setDraft] = useState<Draft | null>(() => waitingDraft(drafts.lines(), map));
  const chairs = useMemo(() => emptyChairs(analysis), [analysis]);
  const quiet = useMemo(() => linksNotTaken(analysis.facts.way), [analysis]);
  const layout = useSheetLayout(map, { chairs, quiet }, draft);
  // A step whose name is still being typed asks nothing of us.
  const columns = useMemo(() => layout.columns.filter((column) => !isDraft(column.step)), [layout]);
  const [feed] = useState(createColumnFeed);
  const view = useRef<HTMLDivElement>(null);
  useOwnZoom(view);
  const halves = useRef<HTMLElement>(null);
  // Nobody has moved the border yet: it stands where the sheet needs it, from the moment the lanes come up.
  const [moved, setShare] = useState<number | null>(null);
  const [folded, setFolded] = useState(false);
  const [unfolded, setUnfolded] = useUnfolded(selection.kind !== 'nothing');
  const counts = useBlockerCounts();
  const busy = useRef(false);

  const up = ready && !folded && (moved ?? 0) < 1;
  const still = () => busy.current || draft !== null;
  const fitting = useFittingShare(halves, { bounds: layout.bounds, left: LEFT, up, still });
  const share = moved ?? fitting;
  const fold = (away: boolean) => {
    setFolded(away);
    if (!away && share === 1) setShare(null);
  };
  const backToBlockers = () => {
    setUnfolded(true);
    select({ kind: 'nothing' });
  };
  const move = (next: number) => {
    setShare(next);
    setFolded(next === 1);
  };
  return (
    <div className={styles.view} ref={view}>
      <main className={styles.halves} ref={halves}>
        <section
          className={styles.upper}
          aria-label={t('sheet.customer')}
          style={{ flex: up ? `${share} 1 0` : '1 1 0' }}
          inert={up && share === 0}
        >
          <SheetCanvas
            key={id}
            layout={layout}
            chairs={chairs}
            quiet={quiet}
            feed={feed}
            left={LEFT}
            alone={!up}
            draft={draft}
            onDraft={setDraft}
            busy={busy}
          />
        </section>
        {up && <HalvesBorder share={share} onMove={move} />}
        <section
          className={styles.lower}
          aria-label={t('lanes.ourSide')}
          style={{ flex: up ? `${1 - share} 1 0` : 'none' }}
        >
          <Lanes columns={columns} feed={feed} up={up} headed={up && share === 0} onFold={fold} />
        </section>
      </main>
      {selection.kind === 'nothing' ? (
        <Blockers unfolded={unfolded} onUnfold={setUnfolded} />
      ) : (
        <div className={styles.side}>
          <button type="button" className={styles.back} onClick={backToBlockers}>
            <ChevronLeft size={15} aria-hidden="true" />
            <b>{t('sheet.backToBlockers')}</b>
            <span>{counts}</span>
          </button>
          <Inspector />
        </div>
      )}
    </div>
  );
}
