/** Two maps of this device laid beside each other; must never change either. */
import { useMemo, useSyncExternalStore } from 'react';
import type { MapId } from '../../model/ids.ts';
import type { Day } from '../../shared/day.ts';
import type { ToldPlace } from '../../telling/compared/toldEntry.ts';
import { nameOfMap } from '../../telling/nameOfSet.ts';
import { useLibrary, useOurSide } from '../context/contexts.ts';
import { LanguageSwitch } from '../context/LanguageSwitch.tsx';
import { go, type Route, routeHash } from '../context/route.ts';
import { ThemeSwitch } from '../context/ThemeSwitch.tsx';
import { BarLink } from '../kit/BarLink.tsx';
import { Button } from '../kit/Button.tsx';
import { SelectField } from '../kit/fields.tsx';
import { Mark } from '../kit/Mark.tsx';
import { useText } from '../kit/useText.ts';
import { CompareView } from './CompareView.tsx';
import styles from './page.module.css';
import { useTwoMaps } from './useTwoMaps.ts';

type Chosen = Pick<Extract<Route, { readonly at: 'compare' }>, 'before' | 'after'>;

export function ComparePage({ before, after, today }: Chosen & { today: Day }) {
  const { t } = useText();
  const ours = useOurSide((state) => state.ours);
  const library = useLibrary();
  const summaries = useSyncExternalStore(library.subscribe, library.summaries);
  const maps = useMemo(() => summaries.filter(({ sample }) => !sample), [summaries]);
  const read = useTwoMaps(before, after, summaries);
  const options = [
    { value: '', label: t('compare.pick') },
    ...maps.map((map) => ({ value: map.id as string, label: sayMap(map, t) })),
  ];
  const choose = (patch: Partial<Chosen>) => go({ at: 'compare', before, after, ...patch }, true);
  const idOf = (value: string) => (value === '' ? null : (value as MapId));
  return (
    <main className={styles.page}>
      <header className={styles.top}>
        <a href={routeHash({ at: 'home' })} aria-label={t('shell.home')} title={t('shell.home')}>
          <Mark size={30} />
        </a>
        <h1>{t('compare.choose')}</h1>
        <span className={styles.grow} />
        <BarLink href={routeHash({ at: 'maps', face: 'table' })}>{t('allmaps.title')}</BarLink>
        <ThemeSwitch />
        <LanguageSwitch />
      </header>
      <div className={styles.choice}>
        <SelectField
          label={t('compare.first')}
          value={before ?? ''}
          options={options}
          onChange={(id) => choose({ before: idOf(id) })}
        />
        <SelectField
          label={t('compare.second')}
          value={after ?? ''}
          options={options}
          onChange={(id) => choose({ after: idOf(id) })}
        />
        {before && after && (
          <Button look="link" onClick={() => choose({ before: after, after: before })}>
            {t('compare.swap')}
          </Button>
        )}
      </div>
      {read === 'not-chosen' && <p className={styles.hint}>{t('compare.pickTwo')}</p>}
      {read === 'not-there' && (
        <p className={styles.hint} role="alert">
          {t('compare.notThere')}
        </p>
      )}
      {read === 'reading' && <p className={styles.hint}>{t('compare.reading')}</p>}
      {typeof read === 'object' && (
        <div className={styles.list}>
          <CompareView
            before={{ label: sayMap(read.before.fields, t), map: read.before, day: today }}
            after={{ label: sayMap(read.after.fields, t), map: read.after, day: today }}
            ours={ours}
            onOpen={(place) => go(routeTo(place, read[place.side].id))}
          />
        </div>
      )}
    </main>
  );
}

/** The sheet of the map on which an entry stands, and there whom or what it is about. */
function routeTo({ at }: ToldPlace, id: MapId): Route {
  const map = { at: 'map', id, view: 'sheet' } as const;
  if (at.kind === 'step') return { ...map, sought: at.id };
  const [person] = at.kind === 'people' ? at.ids : [];
  return person ? { ...map, sought: person } : map;
}

/** With the customer, since two maps of one name are often of two customers. */
function sayMap(map: { readonly name: string; readonly customer: string }, t: Parameters<typeof nameOfMap>[1]): string {
  const name = nameOfMap(map, t);
  const customer = map.customer.trim();
  return customer === '' || customer === name ? name : `${name} · ${customer}`;
}
