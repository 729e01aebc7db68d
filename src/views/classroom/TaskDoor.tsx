/** Opens a task that came as a link: takes it in as a map and leaves no trace of it in the address; must never open it twice. */
import '../../text/laterWords.ts';
import { useEffect, useState } from 'react';
import { parseMap } from '../../format/parseMap.ts';
import type { MapId } from '../../model/ids.ts';
import type { Day } from '../../shared/day.ts';
import { newId } from '../../store/newId.ts';
import { type Refused, sayRefusal } from '../../telling/sayRefusal.ts';
import { useLibrary } from '../context/contexts.ts';
import { go } from '../context/route.ts';
import { Button } from '../kit/Button.tsx';
import { Message } from '../kit/Message.tsx';
import { useText } from '../kit/useText.ts';
import { unpackTask } from './taskLink.ts';

export function TaskDoor({ packed, today }: { packed: string; today: Day }) {
  const { t } = useText();
  const library = useLibrary();
  const [refused, setRefused] = useState<Refused | null>(null);
  useEffect(() => {
    let left = false;
    void open();
    return () => {
      left = true;
    };
    async function open() {
      const text = await unpackTask(packed);
      if (left) return;
      const map = text === null ? null : parseMap(text, today);
      if (!map?.ok) return setRefused(map ? map.reason : { code: 'damaged', where: null });
      const made = await library.create({ ...map.value, id: newId<MapId>() });
      if (!made.ok) return setRefused(made.reason);
      go({ at: 'map', id: made.value, view: 'sheet' }, true);
    }
  }, [library, packed, today]);
  if (refused === null) return <Message title={t('classroom.openingTask')} />;
  return (
    <Message title={t('classroom.noTask')} hint={refused === 'not-fetched' ? '' : sayRefusal(refused, t)}>
      <Button look="primary" onClick={() => go({ at: 'home' }, true)}>
        {t('shell.home')}
      </Button>
    </Message>
  );
}
