/** The time line under the sheet: the days on which the map was worked on, what was named, and the rest folded; must never be the only way back to now. */
import { ChevronDown, Flag, X } from 'lucide-react';
import { type KeyboardEvent, Suspense, useEffect, useRef, useState } from 'react';
import type { MomentId } from '../../model/ids.ts';
import { sayDate } from '../../model/sayDay.ts';
import type { Day } from '../../shared/day.ts';
import { sayBytes } from '../../telling/sayBytes.ts';
import { sayStorageReason } from '../../telling/sayStorageReason.ts';
import { sayClock } from '../../telling/sayWhen.ts';
import { useMoments, useOpenMap } from '../context/contexts.ts';
import { usePanels } from '../context/panels.ts';
import { routeHash } from '../context/route.ts';
import { announce } from '../kit/announce.ts';
import { BarLink } from '../kit/BarLink.tsx';
import { Button } from '../kit/Button.tsx';
import { IconButton } from '../kit/IconButton.tsx';
import { arrowOf, readPress } from '../kit/keys.ts';
import { useText } from '../kit/useText.ts';
import { type Entry, type MomentDay, momentDays } from './momentDays.ts';
import styles from './moments.module.css';
import { NameDialog } from './NameDialog.tsx';
import { type MomentList, useMomentList } from './useMomentList.ts';
import { useNaming } from './useNaming.ts';
import { useSayMoment } from './useSayMoment.ts';

/** `chosen` is the moment that is looked at. */
export function TimeLine({ chosen, onFold }: { chosen: MomentId | null; onFold: () => void }) {
  const { t } = useText();
  const { KeepChapter } = usePanels();
  const id = useOpenMap((state) => state.map.id);
  const list = useMomentList();
  const { keepNow } = useNaming();
  const [naming, setNaming] = useState(false);
  return (
    <section className={styles.line} aria-label={t('moments.timeLine')}>
      <header>
        <h2>{t('moments.timeLine')}</h2>
        {list && <Kept list={list} />}
        {list && <Removed ids={list.removed} />}
        <Button onClick={() => setNaming(true)}>{t('moments.keepNow')}</Button>
        <Suspense fallback={null}>
          <KeepChapter />
        </Suspense>
        <BarLink href={routeHash({ at: 'map', id, view: 'story' })}>{t('story.title')}</BarLink>
        <IconButton label={t('moments.fold')} onClick={onFold}>
          <X size={17} aria-hidden="true" />
        </IconButton>
      </header>
      {list?.trouble && (
        <p className={styles.trouble} role="alert">
          {t('moments.listFailed', { why: sayStorageReason(list.trouble, t) })}
        </p>
      )}
      {list && <Days entries={list.entries} chosen={chosen} />}
      {naming && (
        <NameDialog
          line="name now"
          title={t('moments.keepTitle')}
          given={{ name: '', note: '' }}
          onName={async (named) => {
            const kept = await keepNow(named);
            if (kept.ok) announce(t('moments.keptNow', { name: named.name }));
            return kept;
          }}
          onClose={() => setNaming(false)}
        />
      )}
    </section>
  );
}

/** How many there are, how large, and what becomes of them. */
function Kept({ list: { entries, size, thinned, trouble } }: { list: MomentList }) {
  const { t } = useText();
  if (entries.length === 0) return <p className={styles.kept}>{trouble === null && t('moments.nothingYet')}</p>;
  const named = entries.filter(({ name }) => name !== null).length;
  const said = [
    t('moments.kept', { count: entries.length - named }),
    named > 0 && t('moments.named', { count: named }),
    sayBytes(size),
    thinned > 0 && t('moments.thinned', { count: thinned }),
  ].filter(Boolean);
  return (
    <p className={styles.kept}>
      <b>{said.join(' · ')}</b> <small>{t('moments.rule')}</small>
    </p>
  );
}

/** What somebody removed waits here, for a month. */
function Removed({ ids }: { ids: readonly MomentId[] }) {
  const { t } = useText();
  const moments = useMoments();
  const map = useOpenMap((state) => state.map.id);
  const putBack = async () => {
    for (const id of ids) await moments.remove(map, id, null);
    announce(t('moments.putBackDone', { count: ids.length }));
  };
  if (ids.length === 0) return null;
  return (
    <Button look="link" title={t('moments.putBackHint')} onClick={() => void putBack()}>
      {t('moments.putBack', { count: ids.length })}
    </Button>
  );
}

/** The arrows go from one to the next, over folded days; Enter looks at one. */
function Days({ entries, chosen }: { entries: readonly Entry[]; chosen: MomentId | null }) {
  const { t } = useText();
  const map = useOpenMap((state) => state.map.id);
  const row = useRef<HTMLOListElement>(null);
  const [at, setAt] = useState<string | null>(null);
  const [unfolded, setUnfolded] = useState<ReadonlySet<Day>>(new Set());
  const here = chosen ?? NOW;
  useEffect(() => {
    // The present is at the end, and what is looked at wherever it is.
    row.current
      ?.querySelector(`[data-stop="${CSS.escape(here)}"]`)
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [here]);
  const walk = (event: KeyboardEvent<HTMLOListElement>) => {
    const press = readPress(event);
    const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-stop]')];
    const place = stops.indexOf(document.activeElement as HTMLElement);
    if (!press?.plain || place < 0) return;
    const arrow = arrowOf(press);
    const ends: { readonly [key: string]: number } = { Home: 0, End: stops.length - 1 };
    const to = arrow ? place + (arrow === 'right' || arrow === 'down' ? 1 : -1) : ends[press.key];
    if (to === undefined) return;
    event.preventDefault();
    stops[to]?.focus();
  };
  const fold = (day: Day) => {
    const next = new Set(unfolded);
    if (!next.delete(day)) next.add(day);
    setUnfolded(next);
  };
  const stop = (key: string) => ({
    'data-stop': key,
    tabIndex: (at ?? here) === key ? 0 : -1,
    onFocus: () => setAt(key),
  });
  return (
    <ol className={styles.days} ref={row} onKeyDown={walk}>
      {momentDays(entries).map((day) => (
        <DayOf
          key={day.day}
          {...day}
          isOpen={unfolded.has(day.day) || day.own.some(({ id }) => id === chosen)}
          onFold={() => fold(day.day)}
          chosen={chosen}
          stop={stop}
        />
      ))}
      <li className={styles.day}>
        <a
          className={styles.now}
          href={routeHash({ at: 'map', id: map, view: 'sheet' })}
          aria-current={chosen === null ? 'true' : undefined}
          {...stop(NOW)}
        >
          {t('moments.now')}
        </a>
      </li>
    </ol>
  );
}

const NOW = 'now';

interface DayProps extends MomentDay {
  readonly isOpen: boolean;
  readonly onFold: () => void;
  readonly chosen: MomentId | null;
  readonly stop: (key: string) => object;
}

function DayOf({ day, named, own, isOpen, onFold, chosen, stop }: DayProps) {
  const { t, language } = useText();
  const map = useOpenMap((state) => state.map.id);
  const say = useSayMoment();
  // One alone takes no more room than what folds it away.
  const folds = own.length > 1;
  const shown = isOpen || !folds ? [...named, ...own].sort((a, b) => a.at - b.at) : named;
  return (
    <li className={styles.day}>
      <h3>{sayDate(day, language)}</h3>
      <div>
        {folds && (
          <button
            type="button"
            className={styles.fold}
            aria-expanded={isOpen}
            aria-label={t('moments.day', { day: sayDate(day, language), count: own.length })}
            title={t('moments.day', { day: sayDate(day, language), count: own.length })}
            onClick={onFold}
            {...stop(day)}
          >
            {own.length}
            <ChevronDown size={13} aria-hidden="true" />
          </button>
        )}
        {shown.map((entry) => (
          <a
            key={entry.id}
            className={`${entry.name === null ? styles.tick : styles.flag} ${entry.isKept ? '' : styles.lost}`}
            href={routeHash({ at: 'map', id: map, view: 'moment', moment: entry.id })}
            aria-label={say(entry)}
            title={say(entry)}
            aria-current={entry.id === chosen ? 'true' : undefined}
            {...stop(entry.id)}
          >
            {entry.name !== null && <Flag size={12} aria-hidden="true" />}
            {/* In the order in which it is read out. */}
            {`${sayClock(entry.at)} `}
            {entry.name !== null && <b className={styles.flagName}>{entry.name}</b>}
          </a>
        ))}
      </div>
    </li>
  );
}
