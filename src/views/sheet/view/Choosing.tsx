/** Several cards at once on the sheet: a frame drawn with Shift, Shift and arrows, Delete of all that are chosen; must never answer for a single card. */

import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { takeOutMany } from '../../../edit/many/takeOutMany.ts';
import type { Direction } from '../../../layout/rect.ts';
import { overlaps } from '../../../layout/rect.ts';
import type { SheetLayout } from '../../../layout/sheetLayout.ts';
import type { PersonId } from '../../../model/ids.ts';
import { useOpenMapStore } from '../../context/contexts.ts';
import { announce } from '../../kit/announce.ts';
import { arrowOf, isRemoval, readPress } from '../../kit/keys.ts';
import { useText } from '../../kit/useText.ts';
import { type Frame, frameOf, isDrawn } from '../canvas/frame.ts';
import { nextTabStop } from '../walk/walkCards.ts';
import styles from './sheet.module.css';

interface Props {
  readonly host: RefObject<HTMLElement | null>;
  readonly layout: () => SheetLayout;
  /** Puts the focus on a card or head. */
  readonly focus: (id: string) => void;
}

export function Choosing({ host, layout, focus }: Props) {
  const store = useOpenMapStore();
  const { t } = useText();
  const { screenToFlowPosition } = useReactFlow();
  const [frame, setFrame] = useState<Frame | null>(null);
  /** The cards passed with Shift held, so that the way back gives them up again. */
  const passed = useRef<readonly string[]>([]);

  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const chosen = (): readonly string[] => {
      const { selection } = store.getState();
      return selection.kind === 'people' ? selection.ids : [];
    };
    const choose = (ids: readonly string[]) =>
      store.getState().select(ids.length > 0 ? { kind: 'people', ids: [...new Set(ids)] } : { kind: 'nothing' });
    const personAt = (key: string | undefined) => layout().cards.find((card) => card.key === key)?.person;

    const extend = (key: string, direction: Direction) => {
      const next = nextTabStop(layout(), key, direction);
      const here = personAt(key);
      if (next === null || !here) return;
      if (passed.current.at(-1) !== key) passed.current = [key];
      const isBack = passed.current.at(-2) === next;
      passed.current = isBack ? passed.current.slice(0, -1) : [...passed.current, next];
      const there = personAt(next);
      const ids = isBack
        ? chosen().filter((id) => id !== here || there === here)
        : [...chosen(), here, ...(there ? [there] : [])];
      choose(ids);
      focus(next);
    };
    const takeOut = () => {
      const people = chosen() as readonly PersonId[];
      if (!store.getState().commit((now) => takeOutMany(now, { people }))) announce(t('shell.targetGone'));
    };
    const onKey = (event: KeyboardEvent) => {
      const card = event.target instanceof Element ? event.target.closest('[data-person]') : null;
      const press = readPress(event);
      if (!card || !press?.bare) return;
      const direction = press.shift ? arrowOf(press) : undefined;
      const several = chosen().length > 1 && chosen().includes(card.getAttribute('data-person') ?? '');
      const deletes = press.plain && isRemoval(press) && several;
      if (!direction && !deletes) return;
      event.preventDefault();
      event.stopPropagation();
      if (direction) extend(card.getAttribute('data-tab-stop') ?? '', direction);
      else takeOut();
    };

    let start: { readonly x: number; readonly y: number } | null = null;
    const begins = (event: MouseEvent): boolean => {
      const target = event.target instanceof Element ? event.target : null;
      // The paper, or a line that crosses it: a press there that goes nowhere is still the line's own.
      const onPaper = target?.closest('.react-flow') && !target.closest('.react-flow__node, button, input');
      return event.shiftKey && event.button === 0 && Boolean(onPaper);
    };
    /** The paper itself stays where it is meanwhile. */
    const onMouseDown = (event: MouseEvent) => {
      if (begins(event)) event.stopPropagation();
    };
    const onDown = (event: PointerEvent) => {
      if (!begins(event)) return;
      start = { x: event.clientX, y: event.clientY };
      window.addEventListener('pointermove', onMove);
      window.addEventListener('pointerup', onUp);
      window.addEventListener('pointercancel', stop);
      window.addEventListener('keydown', onEscape, true);
    };
    const onMove = (event: PointerEvent) => {
      if (start) setFrame(frameOf(start, { x: event.clientX, y: event.clientY }));
    };
    const onUp = (event: PointerEvent) => {
      const drawn = start && frameOf(start, { x: event.clientX, y: event.clientY });
      stop();
      if (!drawn || !isDrawn(drawn)) return;
      const [from, to] = [
        screenToFlowPosition({ x: drawn.x, y: drawn.y }),
        screenToFlowPosition({ x: drawn.x + drawn.width, y: drawn.y + drawn.height }),
      ];
      const box = { ...from, width: to.x - from.x, height: to.y - from.y };
      choose([
        ...chosen(),
        ...layout()
          .cards.filter((card) => overlaps(box, card))
          .map((card) => card.person),
      ]);
      // The click that ends the frame comes after this and means nothing.
      const swallow = (click: Event) => click.stopPropagation();
      window.addEventListener('click', swallow, { capture: true, once: true });
      window.setTimeout(() => window.removeEventListener('click', swallow, { capture: true }));
    };
    const onEscape = (event: KeyboardEvent) => {
      if (readPress(event)?.key !== 'Escape') return;
      event.stopPropagation();
      stop();
    };
    const stop = () => {
      start = null;
      setFrame(null);
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', onUp);
      window.removeEventListener('pointercancel', stop);
      window.removeEventListener('keydown', onEscape, true);
    };
    element.addEventListener('keydown', onKey, true);
    element.addEventListener('pointerdown', onDown, true);
    element.addEventListener('mousedown', onMouseDown, true);
    return () => {
      stop();
      element.removeEventListener('keydown', onKey, true);
      element.removeEventListener('pointerdown', onDown, true);
      element.removeEventListener('mousedown', onMouseDown, true);
    };
  }, [host, layout, focus, store, screenToFlowPosition, t]);

  if (!frame) return null;
  const pane = host.current?.getBoundingClientRect();
  return (
    <div
      className={styles.frame}
      style={{
        left: frame.x - (pane?.left ?? 0),
        top: frame.y - (pane?.top ?? 0),
        width: frame.width,
        height: frame.height,
      }}
    />
  );
}
