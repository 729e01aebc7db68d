/** Opens our side for the page on which two maps are compared, and closes it when it is left. */
import '../text/laterWords.ts';
import { useEffect, useState } from 'react';
import { ComparePage } from '../views/compare/ComparePage.tsx';
import { OurSideContext } from '../views/context/contexts.ts';
import type { Route } from '../views/context/route.ts';
import { Message } from '../views/kit/Message.tsx';
import { useText } from '../views/kit/useText.ts';
import type { OpenOurSide } from './OurSideLoader.tsx';
import { followToday, today } from './today.ts';
import { useOpened } from './useOpened.ts';

export function CompareLoader({
  route: { before, after },
  openOurSide,
}: {
  route: Extract<Route, { readonly at: 'compare' }>;
  openOurSide: OpenOurSide;
}) {
  const { t } = useText();
  const opened = useOpened(openOurSide);
  const [day, setDay] = useState(today);
  useEffect(() => followToday(setDay), []);
  if (!opened) return <Message title={t('shell.openingMap')} />;
  return (
    <OurSideContext value={opened.store}>
      <ComparePage before={before} after={after} today={day} />
    </OurSideContext>
  );
}
