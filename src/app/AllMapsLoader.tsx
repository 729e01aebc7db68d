/** Opens our side for the page over all maps, and closes it when it is left. */
import '../text/laterWords.ts';
import { useEffect, useState } from 'react';
import { AllMapsPage } from '../views/allmaps/AllMapsPage.tsx';
import { OurSideContext } from '../views/context/contexts.ts';
import type { MapsFace } from '../views/context/route.ts';
import { Message } from '../views/kit/Message.tsx';
import { useText } from '../views/kit/useText.ts';
import type { OpenOurSide } from './OurSideLoader.tsx';
import { followToday, today } from './today.ts';
import { useOpened } from './useOpened.ts';

export function AllMapsLoader({ face, openOurSide }: { face: MapsFace; openOurSide: OpenOurSide }) {
  const { t } = useText();
  const opened = useOpened(openOurSide);
  const [day, setDay] = useState(today);
  useEffect(() => followToday(setDay), []);
  if (!opened) return <Message title={t('shell.openingMap')} />;
  return (
    <OurSideContext value={opened.store}>
      <AllMapsPage face={face} today={day} />
    </OurSideContext>
  );
}
