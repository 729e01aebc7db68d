/** Opens our side by itself, as from home, and closes it when it is left; must never show it before it is open. */
import { useEffect, useState } from 'react';
import { OurSidePage } from '../views/ourside/OurSidePage.tsx';
import { OurSideContext, type OurSideStore } from '../views/shell/contexts.ts';
import { Message } from '../views/shell/Message.tsx';
import { useText } from '../views/shell/useText.ts';

export interface OpenedOurSide {
  readonly store: OurSideStore;
  readonly close: () => void;
}

export type OpenOurSide = () => Promise<OpenedOurSide>;

export function OurSideRoom({ openOurSide }: { openOurSide: OpenOurSide }) {
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
