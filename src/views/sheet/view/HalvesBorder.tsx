/** The movable border between the customer's half and ours; must never leave both halves without height. */

import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { readPress, stepOf } from '../../kit/keys.ts';
import { useText } from '../../kit/useText.ts';
import styles from './sheet.module.css';

const STEP = 0.05;
/** Nearer to an end than this, the border snaps to it. */
const SNAP = 0.12;

const snap = (share: number): number => (share < SNAP ? 0 : share > 1 - SNAP ? 1 : share);

/** `share` is the customer's part of the height, from 0 to 1. */
export function HalvesBorder({ share, onMove }: { share: number; onMove: (share: number) => void }) {
  const { t } = useText();
  const held = useRef(false);
  const follow = (event: PointerEvent<HTMLDivElement>) => {
    const whole = event.currentTarget.parentElement?.getBoundingClientRect();
    if (held.current && whole) onMove(snap((event.clientY - whole.top) / whole.height));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const press = readPress(event);
    const ends: { readonly [key: string]: number } = { Home: 0, End: 1 };
    const next = press && (stepOf(press) !== 0 ? share + stepOf(press) * STEP : ends[press.key]);
    if (typeof next !== 'number') return;
    event.preventDefault();
    // By keys the ends are reached through the snapping zone in one go, and left in one go.
    const leaving = share === 0 || share === 1;
    onMove(leaving && next > 0 && next < 1 ? (share === 0 ? SNAP : 1 - SNAP) : snap(Math.min(1, Math.max(0, next))));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a movable separator has no element of its own
    <div
      role="separator"
      tabIndex={0}
      className={styles.border}
      aria-orientation="horizontal"
      aria-label={t('sheet.resize')}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(share * 100)}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        held.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={follow}
      // However it ends: let go, broken off, or taken by a menu.
      onLostPointerCapture={() => {
        held.current = false;
      }}
    />
  );
}
