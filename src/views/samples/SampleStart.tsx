/** Begins a map from a sample and goes there; must never leave a map behind that nobody gets to see. */
import '../../text/laterWords.ts';
import { useEffect, useState } from 'react';
import type { MapId } from '../../model/ids.ts';
import { startFrom } from '../../samples/startFrom.ts';
import { newId } from '../../store/newId.ts';
import { type Refused, sayRefusal } from '../../telling/sayRefusal.ts';
import { useLibrary } from '../context/contexts.ts';
import { go, routeHash } from '../context/route.ts';
import { findSample } from '../context/useSamples.ts';
import { Message } from '../kit/Message.tsx';
import { useText } from '../kit/useText.ts';

export function SampleStart({ id }: { id: MapId }) {
  const { t } = useText();
  const library = useLibrary();
  const [refused, setRefused] = useState<Refused | null>(null);
  useEffect(() => {
    let left = false;
    void begin();
    return () => {
      left = true;
    };
    async function begin() {
      const sample = await findSample(library, id);
      if (left) return;
      if (!sample.ok) return setRefused(sample.reason);
      const made = await library.create(startFrom(sample.value, newId<MapId>()));
      if (left) return;
      if (made.ok) go({ at: 'map', id: made.value, view: 'outline' }, true);
      else setRefused(made.reason);
    }
  }, [library, id]);
  if (!refused) return <Message title={t('samples.starting')} />;
  return (
    <Message title={refused === 'not-there' ? t('samples.gone') : sayRefusal(refused, t)}>
      <a href={routeHash({ at: 'samples', id: null })}>{t('samples.title')}</a>
    </Message>
  );
}
