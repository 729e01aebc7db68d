/** The buttons on the canvas: somebody outside the process, larger, smaller, everything. */
import { Maximize, Minus, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useSafe } from '../../context/contexts.ts';
import { useText } from '../../kit/useText.ts';
import { useSheetActions } from '../gesture/SheetActions.ts';
import styles from './sheet.module.css';

const OUTSIDE = 'outside';

export function SheetTools({
  onZoom,
  onFit,
  children,
}: {
  onZoom: (by: number) => void;
  onFit: () => void;
  /** Stands before all others. */
  children: ReactNode;
}) {
  const { t } = useText();
  const { write } = useSheetActions();
  const safe = useSafe();
  const tool = (label: string, sign: ReactNode, does: () => void) => (
    <button type="button" className={styles.tool} aria-label={label} title={label} onClick={does}>
      {sign}
    </button>
  );
  return (
    <div className={styles.tools}>
      {children}
      {!safe && (
        <button
          type="button"
          className={styles.outsideButton}
          data-tab-stop={OUTSIDE}
          aria-label={`${t('sheet.addOutside')}, ${t('sheet.addOutsideLong')}`}
          title={t('sheet.addOutsideLong')}
          onClick={() => write({ kind: 'outside', at: null }, OUTSIDE)}
        >
          {t('sheet.addOutside')}
        </button>
      )}
      {tool(t('sheet.zoomOut'), <Minus size={16} aria-hidden="true" />, () => onZoom(1 / 1.25))}
      {tool(t('sheet.zoomIn'), <Plus size={16} aria-hidden="true" />, () => onZoom(1.25))}
      {tool(t('sheet.fit'), <Maximize size={15} aria-hidden="true" />, onFit)}
    </div>
  );
}
