/** The button that keeps how the map stands as a chapter, wherever somebody draws. */
import { useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { useText } from '../kit/useText.ts';
import { KeepChapterDialog } from './KeepChapterDialog.tsx';

export function KeepChapter() {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('story.keep')}</Button>
      {open && <KeepChapterDialog onClose={() => setOpen(false)} />}
    </>
  );
}
