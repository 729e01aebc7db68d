/** The way to everything as one file: a press, and a dialog that is fetched then. */
import { Suspense, useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { lazyView } from '../kit/lazyView.tsx';
import { useText } from '../kit/useText.ts';
import { Contained } from './Contained.tsx';

const SaveWholeDialog = lazyView(async () => (await import('./SaveWholeDialog.tsx')).SaveWholeDialog);

export function SaveWhole({
  look,
  onOpen,
}: {
  look: 'plain' | 'primary' | 'link';
  /** Hears when the dialog opens and closes. */
  onOpen?: (isOpen: boolean) => void;
}) {
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  const open = (now: boolean) => {
    setOpen(now);
    onOpen?.(now);
  };
  return (
    <>
      <Button look={look} onClick={() => open(true)}>
        {t('home.saveWhole')}
      </Button>
      {isOpen && (
        <Contained what="whole">
          <Suspense fallback={null}>
            <SaveWholeDialog onClose={() => open(false)} />
          </Suspense>
        </Contained>
      )}
    </>
  );
}
