/** The customer's half: the canvas with heads, cards and lines; must never write but at the end of a gesture. */
import '@xyflow/react/dist/base.css';
import { type NodeTypes, type OnMove, ReactFlow, ReactFlowProvider } from '@xyflow/react';
import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Chair } from '../../../advice/emptyChairs.ts';
import { deleteLink } from '../../../edit/deleteLink.ts';
import { deleteRelation } from '../../../edit/deleteRelation.ts';
import { type DragItem, originOf } from '../../../entry/drop/dragItem.ts';
import { linesShown } from '../../../layout/lines/linesShown.ts';
import type { SheetLayout } from '../../../layout/sheetLayout.ts';
import type { LinkId, RelationId } from '../../../model/ids.ts';
import type { ColumnFeed, Viewport } from '../../context/columnFeed.ts';
import { useOpenMap, useOpenMapStore, useSafe } from '../../context/contexts.ts';
import { announce } from '../../kit/announce.ts';
import { sayKeys } from '../../kit/sayKeys.ts';
import { useText } from '../../kit/useText.ts';
import { fitSheet, MAX_ZOOM, MIN_ZOOM, type Pane } from '../canvas/fitSheet.ts';
import { type NodeCache, type SheetNode, toFlow } from '../canvas/toFlow.ts';
import { useDrawnArea } from '../canvas/useDrawnArea.ts';
import { useFollow } from '../canvas/useFollow.ts';
import { useSheetViewport } from '../canvas/useSheetViewport.ts';
import { useTouch } from '../canvas/useTouch.ts';
import { useZoomToTap } from '../canvas/useZoomToTap.ts';
import { GestureBar } from '../gesture/GestureBar.tsx';
import { GestureLayer } from '../gesture/GestureLayer.tsx';
import gestureStyles from '../gesture/gesture.module.css';
import { ghostOf } from '../gesture/ghost.ts';
import { Knobs } from '../gesture/Knobs.tsx';
import { SheetContext } from '../gesture/SheetActions.ts';
import { useBarePaper } from '../gesture/useBarePaper.ts';
import { PRESS_MOVES, useDrag } from '../gesture/useDrag.ts';
import { useDragPreview } from '../gesture/useDragPreview.ts';
import { useDragShield } from '../gesture/useDragShield.ts';
import { useGesture } from '../gesture/useGesture.ts';
import { useGestureKeys } from '../gesture/useGestureKeys.ts';
import { useHoveredCard } from '../gesture/useHoveredCard.ts';
import { useSheetGestures } from '../gesture/useSheetGestures.ts';
import { useLineWalk } from '../walk/useLineWalk.ts';
import { useTabStopFocus } from '../walk/useTabStopFocus.ts';
import { DraftField } from '../writing/DraftField.tsx';
import { type Draft, draftBox } from '../writing/draft.ts';
import { useWriting } from '../writing/useWriting.ts';
import { Choosing } from './Choosing.tsx';
import { EmptyChair } from './EmptyChair.tsx';
import { PersonCard } from './PersonCard.tsx';
import { SheetTools } from './SheetTools.tsx';
import { PersonSlot, StepSlot } from './Slots.tsx';
import { StepHead } from './StepHead.tsx';
import { StepsBeyond } from './StepsBeyond.tsx';
import styles from './sheet.module.css';
import { Wires } from './Wires.tsx';

const NODE_TYPES: NodeTypes = {
  card: PersonCard,
  head: StepHead,
  chair: EmptyChair,
  slot: PersonSlot,
  addStep: StepSlot,
};
const NO_EDGES: never[] = [];

interface Props {
  readonly layout: SheetLayout;
  readonly chairs: readonly Chair[];
  /** Links that this purchase does not take. */
  readonly quiet: ReadonlySet<LinkId>;
  readonly feed: ColumnFeed;
  /** Kept free at the left when the sheet opens: the lanes' names stand there. */
  readonly left: number;
  /** Nothing stands below it: where our lanes do, they take what the sheet can spare. */
  readonly alone: boolean;
  /** The name that is being written on the paper. */
  readonly draft: Draft | null;
  readonly onDraft: (draft: Draft | null) => void;
  /** Told whether something is in hand. */
  readonly busy?: RefObject<boolean>;
}

interface Start {
  readonly pane: Pane;
  readonly viewport: Viewport;
}

/** Opens with the whole width in sight; nothing is drawn before the pane has a size. */
export function SheetCanvas(props: Props) {
  const host = useRef<HTMLDivElement>(null);
  const [start, setStart] = useState<Start | null>(null);
  // As it was on opening: from then on the sheet is where its user put it.
  const opened = useRef({ bounds: props.layout.bounds, left: props.left, alone: props.alone });
  useLayoutEffect(() => {
    const pane = host.current?.getBoundingClientRect();
    if (!pane) return;
    setStart({ pane, viewport: fitSheet(opened.current.bounds, pane, opened.current.left, opened.current.alone) });
  }, []);
  return (
    <div className={styles.canvas} ref={host} data-own-scroll tabIndex={-1}>
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
  draft,
  onDraft,
  busy,
  host,
  start,
}: Props & { host: React.RefObject<HTMLDivElement | null>; start: Start }) {
  const { t } = useText();
  const store = useOpenMapStore();
  const safe = useSafe();
  const map = useOpenMap((state) => state.map);
  const ours = useOpenMap((state) => state.ours);
  const analysis = useOpenMap((state) => state.analysis);
  const selection = useOpenMap((state) => state.selection);
  const markedFinding = useOpenMap((state) => state.markedFinding);

  const latest = useRef(layout);
  latest.current = layout;
  const layoutNow = useCallback(() => latest.current, []);
  const viewport = useSheetViewport(host, layoutNow, feed, left, start.viewport);
  useFollow(host, viewport);
  const focus = useTabStopFocus(host, layoutNow, viewport);
  const show = useCallback((id: string) => void viewport.show(new Set([id])), [viewport]);

  const gesture = useGesture(layoutNow, focus);
  useGestureKeys(host, gesture);
  const { layer, carried } = useDragPreview(host, feed);
  const { handlers, press, pull, wasDragged } = useDrag(layoutNow, gesture, carried);
  const { walk, walkLines } = useLineWalk(host, layoutNow, focus);
  const { held, take, tell } = gesture;
  if (busy) busy.current = held !== null;
  const { shield, onMove } = useDragShield(held?.by === 'drag');
  const writing = useWriting({ draft, onDraft, focus, tell });
  const startGesture = useCallback((item: DragItem) => take(item, 'keys'), [take]);
  const actions = useSheetGestures({
    layout: layoutNow,
    focus,
    show,
    walkLines,
    write: writing.start,
    startGesture,
    wasDragged,
    tell,
  });
  const { near, focused, keep, onMove: passes, ...pointed } = useHoveredCard(host, gestureStyles.knobs ?? '');
  const onMoved: OnMove = useCallback(
    (event, to) => {
      onMove(event, to);
      passes(event, to);
    },
    [onMove, passes],
  );

  const room = useMemo(() => (draft ? draftBox(layout) : null), [draft, layout]);
  useEffect(() => {
    if (room) void viewport.showBox(room);
  }, [room, viewport]);
  useEffect(() => {
    const ghost = held?.by === 'keys' && held.target ? ghostOf(layoutNow(), held.item, held.target) : null;
    const place = ghost?.box ?? ghost?.bar;
    if (place) void viewport.showBox(place);
  }, [held, layoutNow, viewport]);

  const cache = useRef<NodeCache>(new WeakMap());
  const lines = useMemo(() => linesShown(map.relations, selection), [map.relations, selection]);
  const nodes = useMemo(() => {
    const shown = { layout, map, ours, analysis, chairs, selection, markedFinding, hiddenLines: lines.hidden };
    return toFlow(shown, cache.current);
  }, [layout, map, ours, analysis, chairs, selection, markedFinding, lines]);
  const origin = held ? originOf(held.item) : null;
  const kept = useMemo(() => [focused, origin].filter((tabStop) => tabStop !== null), [focused, origin]);
  const drawn = useDrawnArea(nodes, kept, feed, start.pane);

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
      if (!done) announce(t('shell.targetGone'));
      else store.getState().select({ kind: 'nothing' });
    },
    [store, t],
  );
  const { writeHere, rest } = useBarePaper({ layout: layoutNow, write: writing.start, take });
  const { now, cancel } = gesture;
  const dropDrag = useCallback(() => {
    if (now()?.by === 'drag') cancel();
  }, [now, cancel]);
  const nearer = useZoomToTap(
    viewport,
    useCallback(() => now() !== null, [now]),
  );
  useTouch(host, { rest, dropDrag });

  return (
    <SheetContext value={actions}>
      <p id="card-help" hidden>
        {t(safe ? 'showing.cardHelp' : 'sheet.cardHelp', {
          person: sayKeys('Alt+Shift+↓'),
          line: sayKeys('Alt+L'),
          keys: sayKeys('Ctrl+/'),
        })}
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it hears what the cards, the paper and the knobs are asked for */}
      <div
        className={styles.paper}
        onDoubleClick={writeHere}
        {...press}
        onClickCapture={nearer(press.onClickCapture)}
        {...pointed.host}
      >
        <ReactFlow<SheetNode>
          nodes={drawn}
          edges={NO_EDGES}
          nodeTypes={NODE_TYPES}
          defaultViewport={start.viewport}
          minZoom={MIN_ZOOM}
          maxZoom={MAX_ZOOM}
          // Its own keys move nodes past our one way of saving, and fire no end of a drag.
          disableKeyboardA11y
          deleteKeyCode={null}
          selectionKeyCode={null}
          multiSelectionKeyCode={null}
          nodesFocusable={false}
          edgesFocusable={false}
          elementsSelectable={false}
          nodesConnectable={false}
          connectOnClick={false}
          nodeDragThreshold={PRESS_MOVES}
          nodeClickDistance={PRESS_MOVES}
          paneClickDistance={PRESS_MOVES}
          autoPanSpeed={6}
          // Whoever let go half-way holds the button still, but nothing else.
          autoPanOnNodeDrag={held?.by === 'drag'}
          panOnScroll
          zoomOnDoubleClick={false}
          onPaneClick={() => {
            if (wasDragged()) return;
            select({ kind: 'nothing' });
            store.getState().markFinding(null);
          }}
          onMoveStart={passes}
          onMove={onMoved}
          {...handlers}
          {...pointed.nodes}
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
          <GestureLayer layout={layout} held={held} walk={walk} />
          {near !== null && !held && !draft && (
            <Knobs
              layout={layout}
              of={near}
              nodes={nodes}
              onNear={(on) => keep(near, on)}
              onPress={(item) => take(item, 'press')}
              onPull={pull}
            />
          )}
          {draft && room && (
            <DraftField
              key={writing.field}
              draft={draft}
              box={room}
              onAdd={(...written) => writing.add(writing.field, draft, ...written)}
              onLeave={(byKey) => writing.leave(writing.field, byKey)}
              onNextStep={() => writing.nextStep(draft)}
            />
          )}
        </ReactFlow>
        <div ref={layer} className={styles.carrying} aria-hidden="true" inert hidden />
        <div ref={shield} className={styles.shield} hidden />
        {!safe && <Choosing host={host} layout={layoutNow} focus={focus} />}
        <GestureBar gesture={gesture} layout={layoutNow} saying={walk?.said ?? null} />
        <SheetTools onZoom={viewport.zoom} onFit={viewport.fit}>
          <StepsBeyond columns={layout.columns} feed={feed} onShow={show} />
        </SheetTools>
      </div>
    </SheetContext>
  );
}
