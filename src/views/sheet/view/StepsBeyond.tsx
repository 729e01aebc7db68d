/** Says that the sheet goes on beyond the right edge of its pane, and brings the next step from there into view. */
import { useStore } from '@xyflow/react';
import { ChevronRight } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import type { Column } from '../../../layout/sheetLayout.ts';
import type { ColumnFeed } from '../../context/columnFeed.ts';
import { useText } from '../../kit/useText.ts';
import { columnsBeyond } from '../canvas/fitSheet.ts';
import styles from './sheet.module.css';

export function StepsBeyond({
  columns,
  feed,
  onShow,
}: {
  columns: readonly Column[];
  feed: ColumnFeed;
  onShow: (step: string) => void;
}) {
  const { t } = useText();
  const width = useStore((pane) => pane.width);
  const count = useSyncExternalStore(feed.subscribe, () => columnsBeyond(columns, width, feed.now()));
  const next = columns.at(-count);
  if (count === 0 || !next) return null;
  return (
    <button type="button" className={styles.onward} onClick={() => onShow(next.step)}>
      {t('sheet.stepsBeyond', { count })}
      <ChevronRight size={15} aria-hidden="true" />
    </button>
  );
}
