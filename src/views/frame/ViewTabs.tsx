/** The views of a map side by side; those that find no room unfold from a button that still says where one is. */
import { ChevronDown } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import { useOpenMap } from '../context/contexts.ts';
import { type MapView, routeHash, tabsOf } from '../context/route.ts';
import { sayKeys } from '../kit/sayKeys.ts';
import { Unfolding } from '../kit/Unfolding.tsx';
import { useText } from '../kit/useText.ts';
import styles from './frame.module.css';
import { VIEW_WORDS } from './viewWords.ts';

interface Fit {
  /** How many stand in the row. */
  readonly count: number;
  /** Where the last of them ends, in px. */
  readonly end: number;
}

/** All tabs are measured where they stand; one that does not fit is there, but neither seen nor reached. */
function fitOf(row: HTMLElement): Fit {
  const more = row.querySelector('button');
  const ends = [...row.querySelectorAll<HTMLElement>(':scope > a')].map((tab) => tab.offsetLeft + tab.offsetWidth);
  const upTo = (room: number) => ends.filter((end) => end <= room).length;
  const whole = upTo(row.clientWidth);
  const count = whole === ends.length ? whole : upTo(row.clientWidth - (more?.offsetWidth ?? 0));
  return { count, end: ends[count - 1] ?? 0 };
}

export function ViewTabs({ view, safe }: { view: MapView; safe: boolean }) {
  const { t } = useText();
  const id = useOpenMap((state) => state.map.id);
  const accountShown = useOpenMap((state) => state.accountShown);
  const row = useRef<HTMLElement>(null);
  const tabs = tabsOf(safe, accountShown);
  const [fit, setFit] = useState<Fit>({ count: tabs.length, end: 0 });
  // After every drawing: the words and the number of the tabs may be others.
  useLayoutEffect(() => {
    const nav = row.current;
    if (!nav) return;
    const measure = () =>
      setFit((last) => {
        const now = fitOf(nav);
        return now.count === last.count && now.end === last.end ? last : now;
      });
    measure();
    const watch = new ResizeObserver(measure);
    for (const one of [nav, ...nav.children]) watch.observe(one);
    return () => watch.disconnect();
  });

  const rest = tabs.slice(fit.count);
  const link = ({ view: other, number }: (typeof tabs)[number], fits: boolean) => (
    <a
      key={other}
      {...(fits ? { href: routeHash({ at: 'map', id, view: other }) } : { 'aria-hidden': true })}
      className={fits ? undefined : styles.noRoom}
      aria-current={fits && other === view ? 'page' : undefined}
      title={`${t(VIEW_WORDS[other].key)} · ${sayKeys(`Alt+Shift+${number}`)}`}
      aria-keyshortcuts={`Alt+Shift+${number}`}
    >
      {t(VIEW_WORDS[other].tab)}
    </a>
  );
  const here = rest.find(({ view: other }) => other === view);
  return (
    <nav className={styles.views} aria-label={t('shell.views')} ref={row}>
      {tabs.map((tab, place) => link(tab, place < fit.count))}
      <Unfolding
        button={{
          className: styles.more,
          style: { left: fit.end, visibility: rest.length > 0 ? undefined : 'hidden' },
          'aria-current': here ? 'true' : undefined,
          children: (
            <>
              {/* As wide as the widest, so that no tab moves with what it says. */}
              <span className={styles.moreWords}>
                {tabs.map(({ view: other }) => (
                  <span key={other} aria-hidden={other !== here?.view}>
                    {t(VIEW_WORDS[other].tab)}
                  </span>
                ))}
                <span aria-hidden={here !== undefined}>{t('shell.moreViews')}</span>
              </span>
              <ChevronDown size={15} aria-hidden="true" />
            </>
          ),
        }}
      >
        {rest.map((tab) => link(tab, true))}
      </Unfolding>
    </nav>
  );
}
