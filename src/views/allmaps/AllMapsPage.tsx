/** All maps of this device for whoever leads the team: as a table, or their people by customer; must never show a sample among them. */
import { useMemo, useState } from 'react';
import type { Day } from '../../shared/day.ts';
import { useOurSide } from '../context/contexts.ts';
import { LanguageSwitch } from '../context/LanguageSwitch.tsx';
import { go, MAPS_FACES, type MapsFace, routeHash } from '../context/route.ts';
import { ThemeSwitch } from '../context/ThemeSwitch.tsx';
import { announce } from '../kit/announce.ts';
import { BarLink } from '../kit/BarLink.tsx';
import { Button } from '../kit/Button.tsx';
import { Mark } from '../kit/Mark.tsx';
import { Segmented } from '../kit/Segmented.tsx';
import { useText } from '../kit/useText.ts';
import styles from './allmaps.module.css';
import { CustomerPeople } from './CustomerPeople.tsx';
import { copyOfRows, wordsOfRows } from './cells.ts';
import { MapTable } from './MapTable.tsx';
import { RowFilters } from './RowFilters.tsx';
import { FIRST_ORDER, filterRows, NO_FILTER, sortRows } from './rows.ts';
import { useReadMaps } from './useReadMaps.ts';

/** Whoever comes back from a map finds the table as it was left. */
let leftAs = { filter: NO_FILTER, order: FIRST_ORDER };

export function AllMapsPage({ face, today }: { face: MapsFace; today: Day }) {
  const { t, language } = useText();
  const ours = useOurSide((state) => state.ours);
  const { rows, left, halted, halt } = useReadMaps(ours, today);
  const [{ filter, order }, setLook] = useState(leftAs);
  const look = (patch: Partial<typeof leftAs>) => {
    leftAs = { filter, order, ...patch };
    setLook(leftAs);
  };
  const words = useMemo(() => wordsOfRows(ours, language, t), [ours, language, t]);
  const shown = useMemo(
    () => sortRows(filterRows(rows, filter), order, language, words),
    [rows, filter, order, language, words],
  );
  const copy = () =>
    navigator.clipboard.writeText(copyOfRows(shown, words, language, t)).then(
      () => announce(t('allmaps.copied')),
      () => announce(t('allmaps.notCopied')),
    );
  return (
    <main className={styles.page}>
      <header className={styles.top}>
        <a href={routeHash({ at: 'home' })} aria-label={t('shell.home')} title={t('shell.home')}>
          <Mark size={30} />
        </a>
        <h1>{t('allmaps.title')}</h1>
        <span className={styles.grow} />
        <BarLink href={routeHash({ at: 'home' })}>{t('allmaps.back')}</BarLink>
        <ThemeSwitch />
        <LanguageSwitch />
      </header>
      {rows.length === 0 ? (
        <p className={styles.empty}>{t('allmaps.noneYet')}</p>
      ) : (
        <>
          <div className={styles.tools}>
            <Segmented
              label={t('allmaps.faces')}
              options={MAPS_FACES.map((value) => ({ value, label: t(`allmaps.${value}`) }))}
              value={face}
              onChange={(next) => go({ at: 'maps', face: next }, true)}
            />
            <RowFilters all={rows} filter={filter} onFilter={(next) => look({ filter: next })} ours={ours} />
          </div>
          <div className={styles.state}>
            <span role="status">
              {shown.length === rows.length
                ? t('allmaps.shown', { count: rows.length })
                : shown.length > 0
                  ? t('allmaps.shownOf', { count: shown.length, all: rows.length })
                  : t('allmaps.noneFound')}
            </span>
            {left > 0 && (
              <span className={styles.reading}>
                {halted ? (
                  t('allmaps.halted', { count: left })
                ) : (
                  <>
                    <progress value={rows.length - left} max={rows.length} aria-label={t('allmaps.title')} />
                    {t('allmaps.reading', { done: rows.length - left, all: rows.length })}
                  </>
                )}
                <Button look="link" onClick={() => halt(!halted)}>
                  {t(halted ? 'allmaps.goOn' : 'allmaps.halt')}
                </Button>
              </span>
            )}
            <span className={styles.grow} />
            {rows.length > 1 && (
              <BarLink href={routeHash({ at: 'compare', before: null, after: null })}>{t('compare.choose')}</BarLink>
            )}
            <BarLink href={routeHash({ at: 'class' })}>{t('classroom.title')}</BarLink>
            {face === 'table' && (
              <Button look="link" onClick={() => void copy()}>
                {t('allmaps.copy')}
              </Button>
            )}
            <Button look="link" onClick={() => window.print()}>
              {t('allmaps.print')}
            </Button>
          </div>
          {face === 'people' ? (
            <CustomerPeople rows={shown} />
          ) : (
            shown.length > 0 && (
              // biome-ignore lint/a11y/noNoninteractiveTabindex: the table can be wider than the page, and keys must reach all of it
              <section className={styles.box} tabIndex={0} aria-label={t('allmaps.table')}>
                <MapTable
                  rows={shown}
                  words={words}
                  order={order}
                  onOrder={(next) => look({ order: next })}
                  today={today}
                />
              </section>
            )
          )}
        </>
      )}
    </main>
  );
}
