/** A decision over several maps, with a bar of its own; must never show one over a set that has gone. */
import { restoreSet } from '../../edit/sets/removeSet.ts';
import type { MapSetId } from '../../model/mapSets.ts';
import type { Day } from '../../shared/day.ts';
import type { MapShelf } from '../../store/createMapShelf.ts';
import { useSets } from '../context/contexts.ts';
import { routeHash } from '../context/route.ts';
import { useAnnouncedSetsUndo } from '../context/useAnnouncedChanges.ts';
import { SetView } from '../decision/sets/SetView.tsx';
import { Button } from '../kit/Button.tsx';
import { Message } from '../kit/Message.tsx';
import { DraftPlace } from '../kit/useDraft.tsx';
import { useText } from '../kit/useText.ts';
import { ExampleBand } from './ExampleBand.tsx';
import shell from './frame.module.css';
import { KeptBar } from './KeptBar.tsx';

export function SetPage({ id, shelf, today }: { id: MapSetId; shelf: MapShelf; today: Day }) {
  const { t } = useText();
  const keeping = useSets((state) => state);
  useAnnouncedSetsUndo();
  const set = keeping.sets.sets[id];
  return (
    <div className={shell.screen}>
      <KeptBar keeping={keeping} title={set && (set.name.trim() || t('sets.heading'))} />
      <ExampleBand />
      {set?.removedAt === null ? (
        <DraftPlace place="map-sets" status={() => keeping.saveStatus}>
          <SetView set={set} shelf={shelf} today={today} />
        </DraftPlace>
      ) : (
        <Message title={t('sets.setGone')} hint={t(set ? 'sets.setRemovedHint' : 'sets.setGoneHint')}>
          {set && (
            <Button look="primary" onClick={() => keeping.commit((now) => restoreSet(now, { set: id }))}>
              {t('home.putBack')}
            </Button>
          )}
          <a href={routeHash({ at: 'home' })}>{t('shell.home')}</a>
        </Message>
      )}
    </div>
  );
}
