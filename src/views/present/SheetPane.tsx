/** The pane in which a sheet stands that is only looked at: all of it, or one step brought forward. */
import { type RefObject, useLayoutEffect, useMemo, useState } from 'react';
import { useText } from '../kit/useText.ts';
import { type Light, PresentSheet } from './PresentSheet.tsx';
import styles from './present.module.css';
import { presentBounds, presentScale, wholeScale } from './presentScale.ts';
import type { StillLayout } from './useStillLayout.ts';

const STEP_FORWARD = 1.45;

interface Props extends StillLayout {
  /** The step that is brought forward; null shows the whole. */
  readonly step: string | null;
  /** How much larger the reader wants it. */
  readonly zoom: number;
  readonly pane: RefObject<HTMLElement | null>;
  /** The card that somebody points at, by key. */
  readonly marked: string | null;
  readonly onMark: (key: string) => void;
  /** Who stands in the light, and at which step; null leaves all as bright as they are. */
  readonly light?: Light | null;
}

export function SheetPane({ layout, quiet, step, zoom, pane: scroller, marked, onMark, light = null }: Props) {
  const { t } = useText();
  const [pane, setPane] = useState<{ readonly width: number; readonly height: number } | null>(null);
  const bounds = useMemo(() => presentBounds(layout), [layout]);
  const scale = useMemo(
    () => pane && (step === null ? wholeScale(bounds, pane, zoom) : presentScale(bounds, pane, zoom * STEP_FORWARD)),
    [bounds, pane, step, zoom],
  );
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = () => setPane({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, [scroller]);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || !scale) return;
    const column = step === null ? null : element.querySelector<HTMLElement>(`[data-column="${CSS.escape(step)}"]`);
    if (!column) element.scrollTo({ left: 0, top: 0 });
    else {
      const left = column.offsetLeft + column.offsetWidth / 2 - element.clientWidth / 2;
      element.scrollTo({ left, top: column.offsetTop - 12 });
    }
  }, [step, scale, scroller]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section ref={scroller} className={styles.scroller} tabIndex={0} aria-label={t('sheet.customer')}>
      {scale && (
        <PresentSheet
          layout={layout}
          bounds={bounds}
          scale={scale}
          quiet={quiet}
          forward={step ?? light?.step ?? null}
          light={light}
          marked={marked}
          onMark={onMark}
        />
      )}
    </section>
  );
}
