/** Opens our side by itself, as from home, and closes it when it is left. */
import '../text/laterWords.ts';
import { OurSideContext, type OurSideStore } from '../views/context/contexts.ts';
import { OurSidePage } from '../views/frame/OurSidePage.tsx';
import { Message } from '../views/kit/Message.tsx';
import { useText } from '../views/kit/useText.ts';
import { useOpened } from './useOpened.ts';

export interface OpenedOurSide {
  readonly store: OurSideStore;
  readonly close: () => void;
}

export type OpenOurSide = () => Promise<OpenedOurSide>;

export function OurSideLoader({ openOurSide }: { openOurSide: OpenOurSide }) {
  const { t } = useText();
  const opened = useOpened(openOurSide);
  if (!opened) return <Message title={t('shell.openingMap')} />;
  return (
    <OurSideContext value={opened.store}>
      <OurSidePage />
    </OurSideContext>
  );
}
