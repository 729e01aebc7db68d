/** A decision over several maps, with a bar of its own; must never show one over a set that has gone. */
import type { MapSetId } from '../../model/mapSets.ts';
import type { Day } from '../../shared/day.ts';
import type { MapShelf } from '../../store/createMapShelf.ts';
import { useSetsUndoSpoken } from '../changes/useChangesSpoken.ts';
import { useSets } from '../shell/contexts.ts';
import { KeptBar } from '../shell/KeptBar.tsx';
import { Message } from '../shell/Message.tsx';
import { routeHash } from '../shell/route.ts';
import shell from '../shell/shell.module.css';
import { useText } from '../shell/useText.ts';
import { SetView } from './SetView.tsx';

export function SetPage({ id, shelf, today }: { id: MapSetId; shelf: MapShelf; today: Day }) {
  const { t } = useText();
  const keeping = useSets((state) => state);
  useSetsUndoSpoken();
  const set = keeping.sets.sets[id];
  return (
    <div className={shell.screen}>
      <KeptBar keeping={keeping} title={set && (set.name.trim() || t('sets.heading'))} />
      {set ? (
        <SetView set={set} shelf={shelf} today={today} />
      ) : (
        <Message title={t('sets.setGone')} hint={t('sets.setGoneHint')}>
          <a href={routeHash({ at: 'home' })}>{t('shell.home')}</a>
        </Message>
      )}
    </div>
  );
}
