/** All maps of a class side by side as small sheets, and one at a time large; must never show a name unasked. */
import { useMemo, useState } from 'react';
import type { BuyingMap } from '../../model/map.ts';
import { BLANK_OUR_SIDE } from '../../model/ourSide.ts';
import type { Day } from '../../shared/day.ts';
import { createPastStore } from '../../store/createPastStore.ts';
import { OpenMapContext } from '../context/contexts.ts';
import { usePanels } from '../context/panels.ts';
import { Button } from '../kit/Button.tsx';
import { Dialog, DialogActions } from '../kit/Dialog.tsx';
import { useText } from '../kit/useText.ts';
import styles from './class.module.css';

export interface Shown {
  readonly key: string;
  readonly title: string;
  readonly map: BuyingMap;
}

export function SmallSheets({ maps, today }: { maps: readonly Shown[]; today: Day }) {
  const { t } = useText();
  const [large, setLarge] = useState<string | null>(null);
  const place = maps.findIndex(({ key }) => key === large);
  const shown = maps[place];
  const go = (by: 1 | -1) => setLarge(maps[(place + by + maps.length) % maps.length]?.key ?? null);
  return (
    <section className={styles.gallery}>
      <h2>{t('classroom.gallery')}</h2>
      <ul>
        {maps.map(({ key, title, map }) => (
          <li key={key}>
            <button type="button" onClick={() => setLarge(key)}>
              {title}
            </button>
            <div className={styles.small} inert aria-hidden="true">
              <Sheet map={map} today={today} />
            </div>
          </li>
        ))}
      </ul>
      {shown && (
        <Dialog title={shown.title} onClose={() => setLarge(null)} wide>
          <div className={styles.large}>
            <Sheet key={shown.key} map={shown.map} today={today} />
          </div>
          <DialogActions>
            <Button onClick={() => go(-1)}>{t('classroom.previousMap')}</Button>
            <Button onClick={() => go(1)}>{t('classroom.nextMap')}</Button>
            <Button look="primary" onClick={() => setLarge(null)}>
              {t('common.close')}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </section>
  );
}

/** A sheet to look at, of the customer alone. */
export function Sheet({ map, today, low = false }: { map: BuyingMap; today: Day; low?: boolean }) {
  const { StillSheet } = usePanels();
  const store = useMemo(() => createPastStore(map, BLANK_OUR_SIDE, today), [map, today]);
  return (
    <OpenMapContext value={store}>
      <StillSheet low={low} />
    </OpenMapContext>
  );
}
