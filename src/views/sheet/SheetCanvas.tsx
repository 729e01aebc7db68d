/** The customer's half: the canvas with heads, cards and lines; must never write but at the end of a gesture. */
import '@xyflow/react/dist/base.css';
import { type NodeTypes, ReactFlow, ReactFlowProvider } from '@xyflow/react';
import { Maximize, Minus, Plus } from 'lucide-react';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Chair } from '../../advice/emptyChairs.ts';
import { deleteLink } from '../../edit/deleteLink.ts';
import { deleteRelation } from '../../edit/deleteRelation.ts';
import type { SheetLayout } from '../../layout/sheetLayout.ts';
import type { LinkId, RelationId } from '../../model/ids.ts';
import type { ColumnFeed, Viewport } from '../lanes/columnFeed.ts';
import { announce } from '../parts/announce.ts';
import { useOpenMap, useOpenMapStore } from '../shell/contexts.ts';
import { useText } from '../shell/useText.ts';
import { Adder } from './Adder.tsx';
import { EmptyChair } from './EmptyChair.tsx';
import { fitSheet, MAX_ZOOM, MIN_ZOOM } from './fitSheet.ts';
import { linesShown } from './linesShown.ts';
import { PersonCard } from './PersonCard.tsx';
import { SheetContext } from './SheetContext.ts';
import { PersonSlot, StepSlot } from './Slots.tsx';
import { StepHead } from './StepHead.tsx';
import styles from './sheet.module.css';
import { type NodeCache, type SheetNode, toFlow } from './toFlow.ts';
import { useDrag } from './useDrag.ts';
import { useSheetGestures } from './useSheetGestures.ts';
import { useSheetViewport } from './useSheetViewport.ts';
import { Wires } from './Wires.tsx';

const NODE_TYPES: NodeTypes = {
  card: PersonCard,
  head: StepHead,
  chair: EmptyChair,
  slot: PersonSlot,
  addStep: StepSlot,
};
const NO_EDGES: never[] = [];
/** From here on only what is in sight is drawn; below, everything, so that the keyboard reaches it. */
const MANY = 160;

interface Props {
  readonly layout: SheetLayout;
  readonly chairs: readonly Chair[];
  /** Links that this purchase does not take. */
  readonly quiet: ReadonlySet<LinkId>;
  readonly feed: ColumnFeed;
  /** Kept free at the left when the sheet opens: the lanes' names stand there. */
  readonly left: number;
}

/** Opens with the whole width in sight; nothing is drawn before the pane has a size. */
export function SheetCanvas(props: Props) {
  const host = useRef<HTMLDivElement>(null);
  const [start, setStart] = useState<Viewport | null>(null);
  // As it was on opening: from then on the sheet is where its user put it.
  const opened = useRef({ bounds: props.layout.bounds, left: props.left });
  useLayoutEffect(() => {
    const pane = host.current?.getBoundingClientRect();
    if (pane) setStart(fitSheet(opened.current.bounds, pane, opened.current.left));
  }, []);
  return (
    <div className={styles.canvas} ref={host}>
      {start && (
        <ReactFlowProvider>
          <Canvas {...props} host={host} start={start} />
        </ReactFlowProvider>
      )}
    </div>
  );
}

function Canvas({
  layout,
  chairs,
  quiet,
  feed,
  left,
  host,
  start,
}: Props & { host: React.RefObject<HTMLDivElement | null>; start: Viewport }) {
  const { t } = useText();
  const store = useOpenMapStore();
  const map = useOpenMap((state) => state.map);
  const ours = useOpenMap((state) => state.ours);
  const analysis = useOpenMap((state) => state.analysis);
  const selection = useOpenMap((state) => state.selection);
  const markedFinding = useOpenMap((state) => state.markedFinding);

  const latest = useRef(layout);
  latest.current = layout;
  const layoutNow = useCallback(() => latest.current, []);
  const viewport = useSheetViewport(host, layoutNow, feed, left);

  const focusWanted = useRef<string | null>(null);
  const putFocus = useCallback(() => {
    const id = focusWanted.current;
    const stop = id === null ? null : host.current?.querySelector<HTMLElement>(`[data-stop="${CSS.escape(id)}"]`);
    if (!stop) return;
    focusWanted.current = null;
    stop.focus({ preventScroll: true });
  }, [host]);
  const focus = useCallback(
    (id: string) => {
      focusWanted.current = id;
      putFocus();
      viewport.show(new Set([id]));
    },
    [putFocus, viewport],
  );
  const show = useCallback((id: string) => viewport.show(new Set([id])), [viewport]);
  const { moving, target, handlers, wasDragged } = useDrag(layoutNow);
  const actions = useSheetGestures({ layout: layoutNow, focus, show, wasDragged });
  // After an edit the card that takes the focus may stand elsewhere, or anew.
  useLayoutEffect(putFocus);

  useEffect(
    () =>
      store.subscribe((state, before) => {
        if (state.markedFinding !== null && state.markedFinding !== before.markedFinding) {
          const found = state.analysis.blockers.find((blocker) => blocker.key === state.markedFinding);
          if (found) viewport.show(new Set([...found.people, ...found.steps]));
        }
        if (state.lastChanged !== null && state.lastChanged !== before.lastChanged) {
          const ids = new Set(state.lastChanged.ids);
          requestAnimationFrame(() => viewport.show(ids));
        }
        if (state.selection !== before.selection) {
          const { selection: chosen } = state;
          if (chosen.kind === 'people') viewport.show(new Set(chosen.ids));
          else if (chosen.kind === 'step') viewport.show(new Set([chosen.id]));
          else viewport.forget();
        }
      }),
    [store, viewport],
  );
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    // The pane narrows when the details open: what was chosen must not end up behind them.
    let width = element.clientWidth;
    const watch = new ResizeObserver(() => {
      const narrower = element.clientWidth < width;
      width = element.clientWidth;
      if (narrower) requestAnimationFrame(viewport.showAgain);
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, [host, viewport]);

  const cache = useRef<NodeCache>(new WeakMap());
  const lines = useMemo(() => linesShown(map.relations, selection), [map.relations, selection]);
  const nodes = useMemo(() => {
    const shown = { layout, map, ours, analysis, chairs, selection, markedFinding, hiddenLines: lines.hidden, target };
    return toFlow(shown, cache.current);
  }, [layout, map, ours, analysis, chairs, selection, markedFinding, lines, target]);
  const drawn = useMemo(
    () =>
      moving
        ? nodes.map((node): SheetNode => (node.id === moving.id ? { ...node, ...moving, zIndex: 10 } : node))
        : nodes,
    [nodes, moving],
  );

  const select = store.getState().select;
  const removeWire = useCallback(
    ({ kind, id }: { readonly kind: 'link' | 'relation'; readonly id: string }) => {
      const done = store
        .getState()
        .commit((now) =>
          kind === 'link'
            ? deleteLink(now, { link: id as LinkId })
            : deleteRelation(now, { relation: id as RelationId }),
        );
      announce(t(!done ? 'shell.targetGone' : kind === 'link' ? 'sheet.linkRemoved' : 'sheet.lineRemoved'));
      if (done) store.getState().select({ kind: 'nothing' });
    },
    [store, t],
  );

  return (
    <SheetContext value={actions}>
      <p id="card-help" hidden>
        {t('sheet.cardHelp')}
      </p>
      <ReactFlow<SheetNode>
        nodes={drawn}
        edges={NO_EDGES}
        nodeTypes={NODE_TYPES}
        defaultViewport={start}
        minZoom={MIN_ZOOM}
        maxZoom={MAX_ZOOM}
        onlyRenderVisibleElements={nodes.length > MANY}
        // Its own keys move nodes past our one way of saving, and fire no end of a drag.
        disableKeyboardA11y
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        connectOnClick={false}
        nodeDragThreshold={4}
        autoPanSpeed={6}
        panOnScroll
        zoomOnDoubleClick={false}
        onPaneClick={() => {
          if (wasDragged()) return;
          select({ kind: 'nothing' });
          store.getState().markFinding(null);
        }}
        {...handlers}
      >
        <Wires
          layout={layout}
          map={map}
          selection={selection}
          quiet={quiet}
          shown={lines.shown}
          onSelect={select}
          onRemove={removeWire}
        />
      </ReactFlow>
      <div className={styles.tools}>
        <Adder
          words={t('sheet.addOutside')}
          label={t('sheet.addOutsideLong')}
          placeholder={t('sheet.outsideField')}
          className={styles.outsideButton ?? ''}
          fieldClassName={styles.outsideField ?? ''}
          onAdd={(text) => actions.addPerson(null, text)}
        />
        <button
          type="button"
          className={styles.tool}
          aria-label={t('sheet.zoomOut')}
          title={t('sheet.zoomOut')}
          onClick={() => viewport.zoom(1 / 1.25)}
        >
          <Minus size={16} aria-hidden="true" />
        </button>
        <button
          type="button"
          className={styles.tool}
          aria-label={t('sheet.zoomIn')}
          title={t('sheet.zoomIn')}
          onClick={() => viewport.zoom(1.25)}
        >
          <Plus size={16} aria-hidden="true" />
        </button>
        <button
          type="button"
          className={styles.tool}
          aria-label={t('sheet.fit')}
          title={t('sheet.fit')}
          onClick={() => viewport.fit()}
        >
          <Maximize size={15} aria-hidden="true" />
        </button>
      </div>
    </SheetContext>
  );
}
