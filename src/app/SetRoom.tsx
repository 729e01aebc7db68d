/** Opens what a decision over several maps needs, and closes it when it is left; must never show a set before it is open. */
import { useEffect, useState } from 'react';
import type { MapSetId } from '../model/mapSets.ts';
import type { MapShelf } from '../store/createMapShelf.ts';
import { OurSideContext, type OurSideStore, SetsContext, useOpenedSets } from '../views/context/contexts.ts';
import { SetPage } from '../views/frame/SetPage.tsx';
import { Message } from '../views/kit/Message.tsx';
import { useText } from '../views/kit/useText.ts';
import { followToday, today } from './today.ts';

export interface OpenedSetRoom {
  readonly ours: OurSideStore;
  readonly shelf: MapShelf;
  readonly close: () => void;
}

export type OpenSetRoom = () => Promise<OpenedSetRoom>;

export function SetRoom({ id, openSetRoom }: { id: MapSetId; openSetRoom: OpenSetRoom }) {
  const { t } = useText();
  const sets = useOpenedSets();
  const [room, setRoom] = useState<OpenedSetRoom | null>(null);
  const [day, setDay] = useState(today);
  useEffect(() => followToday(setDay), []);
  useEffect(() => {
    let left = false;
    let close = () => {};
    void openSetRoom().then((opened) => {
      close = opened.close;
      if (left) close();
      else setRoom(opened);
    });
    return () => {
      left = true;
      close();
    };
  }, [openSetRoom]);
  if (!sets || !room) return <Message title={t('shell.openingMap')} />;
  return (
    <SetsContext value={sets}>
      <OurSideContext value={room.ours}>
        <SetPage id={id} shelf={room.shelf} today={day} />
      </OurSideContext>
    </SetsContext>
  );
}
