/** Opens what a decision over several maps needs, and closes it when it is left. */
import '../text/laterWords.ts';
import { useEffect, useState } from 'react';
import type { MapSetId } from '../model/mapSets.ts';
import type { MapShelf } from '../store/createMapShelf.ts';
import { OurSideContext, type OurSideStore, SetsContext, useOpenedSets } from '../views/context/contexts.ts';
import { SetPage } from '../views/frame/SetPage.tsx';
import { Message } from '../views/kit/Message.tsx';
import { useText } from '../views/kit/useText.ts';
import { followToday, today } from './today.ts';
import { useOpened } from './useOpened.ts';

export interface OpenedSet {
  readonly ours: OurSideStore;
  readonly shelf: MapShelf;
  readonly close: () => void;
}

export type OpenSet = () => Promise<OpenedSet>;

export function SetLoader({ id, openSet }: { id: MapSetId; openSet: OpenSet }) {
  const { t } = useText();
  const sets = useOpenedSets();
  const opened = useOpened(openSet);
  const [day, setDay] = useState(today);
  useEffect(() => followToday(setDay), []);
  if (!sets || !opened) return <Message title={t('shell.openingMap')} />;
  return (
    <SetsContext value={sets}>
      <OurSideContext value={opened.ours}>
        <SetPage id={id} shelf={opened.shelf} today={day} />
      </OurSideContext>
    </SetsContext>
  );
}
