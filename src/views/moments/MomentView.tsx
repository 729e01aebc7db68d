/** The map as it stood at a moment, to look at only, with what can be done with it; must never show one moment under the name of another. */
import { useEffect, useMemo, useState } from 'react';
import type { MomentId } from '../../model/ids.ts';
import type { BuyingMap } from '../../model/map.ts';
import { asItStood } from '../../moments/asItStood.ts';
import { compareMaps } from '../../moments/compareMaps.ts';
import { marksOf } from '../../moments/marks.ts';
import { dayOf } from '../../shared/day.ts';
import type { Result } from '../../shared/result.ts';
import { createPastStore } from '../../store/createPastStore.ts';
import type { NotRead } from '../../store/moments.ts';
import { CompareMarksContext } from '../context/compareMarks.ts';
import { OpenMapContext, useMoments, useOpenMap, useOpenMapStore, useOurSide } from '../context/contexts.ts';
import { usePanels } from '../context/panels.ts';
import { go, useRoute } from '../context/route.ts';
import { sayNotRead } from '../context/sayNotRead.ts';
import { announce } from '../kit/announce.ts';
import { Button } from '../kit/Button.tsx';
import { Message } from '../kit/Message.tsx';
import { Segmented } from '../kit/Segmented.tsx';
import { useText } from '../kit/useText.ts';
import { MomentBand } from './MomentBand.tsx';
import type { Entry } from './momentDays.ts';
import styles from './moments.module.css';
import { useMomentList } from './useMomentList.ts';
import { sayTitle, useSayMoment } from './useSayMoment.ts';

type Read = { readonly id: MomentId; readonly found: Result<BuyingMap, NotRead> };

/** The moment at the address. */
export function MomentView() {
  const route = useRoute();
  const id = route.at === 'map' ? route.moment : undefined;
  return id ? <MomentOf key={id} id={id} /> : null;
}

function MomentOf({ id }: { id: MomentId }) {
  const { t } = useText();
  const moments = useMoments();
  const map = useOpenMap((state) => state.map.id);
  const list = useMomentList();
  const say = useSayMoment();
  const [read, setRead] = useState<Read['found'] | null>(null);
  useEffect(() => {
    let left = false;
    void moments.read(map, id).then((found) => left || setRead(found));
    return () => {
      left = true;
    };
  }, [moments, map, id]);
  const entry = list?.entries.find((one) => one.id === id);
  const when = entry ? say(entry) : null;
  useEffect(() => {
    if (when && read?.ok) announce(t('moments.stood', { when }));
  }, [when, read, t]);
  if (!read || !list) return <Message title={t('moments.opening')} />;
  if (!read.ok || !entry) {
    return (
      <Message
        title={entry ? say(entry) : t('moments.timeLine')}
        hint={sayNotRead(read.ok ? 'not-there' : read.reason, t)}
      >
        <Button look="primary" onClick={() => go({ at: 'map', id: map, view: 'sheet' })}>
          {t('moments.back')}
        </Button>
      </Message>
    );
  }
  return <Stood state={read.value} entry={entry} />;
}

/** How the past is looked at: as it stood, or by what differs from now. */
const FACES = ['asThen', 'asList', 'onSheet'] as const;
type Face = (typeof FACES)[number];

function Stood({ state, entry }: { state: BuyingMap; entry: Entry }) {
  const { t, language } = useText();
  const { StillSheet, Compared } = usePanels();
  const present = useOpenMapStore();
  const now = useOpenMap(({ map }) => map);
  const today = useOpenMap((open) => open.today);
  const route = useRoute();
  const [face, setFace] = useState<Face>(route.at === 'map' && route.compared ? 'asList' : 'asThen');
  const ours = useOurSide((side) => side.ours);
  const day = dayOf(new Date(entry.at));
  const store = useMemo(() => createPastStore(state, ours, day), [state, ours, day]);
  const before = useMemo(() => asItStood(state, now), [state, now]);
  const { blockers } = store.getState().analysis;
  return (
    <main className={styles.past} data-moment={entry.id}>
      <MomentBand state={state} entry={entry} stops={blockers.filter(({ severity }) => severity === 'stop').length} />
      <div className={styles.faces}>
        <Segmented
          label={t('compare.withNow')}
          options={FACES.map((value) => ({ value, label: t(`compare.${value}`) }))}
          value={face}
          onChange={setFace}
        />
      </div>
      {face === 'asThen' && (
        <OpenMapContext value={store}>
          <StillSheet />
        </OpenMapContext>
      )}
      {face === 'asList' && (
        <Compared
          before={{ label: sayTitle(entry, language), map: before, day }}
          after={{ label: t('moments.now'), map: now, day: today }}
          ours={ours}
          onOpen={({ side, at }) => {
            if (side === 'after') present.getState().select(at);
            if (side === 'after') go({ at: 'map', id: now.id, view: 'sheet' });
            else setFace('asThen');
          }}
        />
      )}
      {face === 'onSheet' && <Marked before={before} after={now} />}
    </main>
  );
}

/** The sheet as it is now, with a mark on whatever is new or has changed since. */
function Marked({ before, after }: { before: BuyingMap; after: BuyingMap }) {
  const { StillSheet } = usePanels();
  const ours = useOurSide((side) => side.ours);
  const today = useOpenMap((open) => open.today);
  const store = useMemo(() => createPastStore(after, ours, today), [after, ours, today]);
  const marks = useMemo(() => marksOf(compareMaps(before, after)), [before, after]);
  return (
    <OpenMapContext value={store}>
      <CompareMarksContext value={marks}>
        <StillSheet />
      </CompareMarksContext>
    </OpenMapContext>
  );
}
