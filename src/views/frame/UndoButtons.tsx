/** Takes back and does again by a press. */

import { Redo2, Undo2 } from 'lucide-react';
import type { Kept } from '../../store/createKeptStore.ts';
import { IconButton } from '../kit/IconButton.tsx';
import { useText } from '../kit/useText.ts';

export type Undoing = Pick<Kept<unknown>, 'canUndo' | 'canRedo' | 'undo' | 'redo' | 'overwritten'>;

const UNDO = <Undo2 size={17} aria-hidden="true" />;
const REDO = <Redo2 size={17} aria-hidden="true" />;

export function UndoButtons({ canUndo, canRedo, undo, redo }: Omit<Undoing, 'overwritten'>) {
  const { t } = useText();
  return (
    <>
      <IconButton label={t('common.undo')} disabled={!canUndo} onClick={() => undo()}>
        {UNDO}
      </IconButton>
      <IconButton label={t('common.redo')} disabled={!canRedo} onClick={() => redo()}>
        {REDO}
      </IconButton>
    </>
  );
}
