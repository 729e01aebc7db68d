/** Opens our side by itself, as from home, and closes it when it is left. */
import '../text/laterWords.ts';
import { useEffect, useState } from 'react';
import { OurSideContext, type OurSideStore } from '../views/context/contexts.ts';
import { OurSidePage } from '../views/frame/OurSidePage.tsx';
import { Message } from '../views/kit/Message.tsx';
import { useText } from '../views/kit/useText.ts';

export interface OpenedOurSide {
  readonly store: OurSideStore;
  readonly close: () => void;
}

export type OpenOurSide = () => Promise<OpenedOurSide>;

export function OurSideLoader({ openOurSide }: { openOurSide: OpenOurSide }) {
  const { t } = useText();
  const [store, setStore] = useState<OurSideStore | null>(null);
  useEffect(() => {
    let left = false;
    let close = () => {};
    void openOurSide().then((opened) => {
      close = opened.close;
      if (left) close();
      else setStore(opened.store);
    });
    return () => {
      left = true;
      close();
    };
  }, [openOurSide]);
  if (!store) return <Message title={t('shell.openingMap')} />;
  return (
    <OurSideContext value={store}>
      <OurSidePage />
    </OurSideContext>
  );
}
