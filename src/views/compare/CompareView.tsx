/**
 * What differs between two states of a map, or between two maps, as a list in words. It is given both states whole, each
 * with the words that it is called by and the day on which its blockers are read; `onOpen` is told which entry was pressed
 * and where that stands, and entries are no buttons without it. It fills its place and scrolls; it must never stand where
 * only what is safe may be shown.
 */
import { useMemo, useState } from 'react';
import { sayAll } from '../../telling/compared/sayComparison.ts';
import { COMPARE_GROUPS, type CompareGroup } from '../../telling/compared/toldEntry.ts';
import type { CompareProps } from '../context/panels.ts';
import { announce } from '../kit/announce.ts';
import { Button } from '../kit/Button.tsx';
import { Segmented } from '../kit/Segmented.tsx';
import { useText } from '../kit/useText.ts';
import { CompareEntry } from './CompareEntry.tsx';
import styles from './compare.module.css';
import { useCompared } from './useCompared.ts';

const ALL = 'all';

/** What is the customer's, and what follows for us. */
const COLUMNS: readonly (readonly CompareGroup[])[] = [
  ['people', 'process', 'known'],
  ['work', 'blockers', 'decision'],
];

export function CompareView({ before, after, ours, onOpen }: CompareProps) {
  const { t, language } = useText();
  const { comparison, counts, entries } = useCompared(before, after, ours);
  const [chosen, setChosen] = useState<CompareGroup | typeof ALL>(ALL);
  const groups = useMemo(
    () =>
      COMPARE_GROUPS.map((group) => ({ group, of: entries.filter((entry) => entry.group === group) })).filter(
        ({ of }) => of.length > 0,
      ),
    [entries],
  );
  // A group that has nothing any more is no filter.
  const filter = groups.some(({ group }) => group === chosen) ? chosen : ALL;
  const shown = groups.filter(({ group }) => filter === ALL || group === filter);
  const title = t('compare.fromTo', { before: before.label, after: after.label });
  const copy = () =>
    navigator.clipboard
      .writeText(
        sayAll(
          [title, counts],
          shown.flatMap(({ of }) => of),
          { t, language },
        ),
      )
      .then(
        () => announce(t('compare.copied')),
        () => announce(t('compare.notCopied')),
      );
  return (
    <section className={styles.view} aria-label={t('compare.title')}>
      <header className={styles.head}>
        <h2>
          {before.label}{' '}
          <i className={styles.arrow} aria-hidden="true">
            →
          </i>{' '}
          <span className="visually-hidden">{t('compare.and')}</span> {after.label}
        </h2>
        <p className={styles.counts} role="status">
          {entries.length === 0 ? t('compare.same') : counts}
        </p>
        {comparison.of === 'two-maps' && <p className={styles.hint}>{t('compare.byName')}</p>}
      </header>
      {entries.length > 0 && (
        <div className={styles.tools}>
          <Segmented
            label={t('compare.show')}
            options={[
              { value: ALL, label: t('compare.groupCount', { group: t('compare.all'), count: entries.length }) },
              ...groups.map(({ group, of }) => ({
                value: group,
                label: t('compare.groupCount', { group: t(`compare.${group}`), count: of.length }),
              })),
            ]}
            value={filter}
            onChange={setChosen}
          />
          <span className={styles.grow} />
          <Button look="link" onClick={() => void copy()}>
            {t('compare.copy')}
          </Button>
          <Button look="link" onClick={() => window.print()}>
            {t('compare.print')}
          </Button>
        </div>
      )}
      <div className={styles.columns}>
        {COLUMNS.map((column) => {
          const inColumn = shown.filter(({ group }) => column.includes(group));
          if (inColumn.length === 0) return null;
          return (
            <div key={column[0]}>
              {inColumn.map(({ group, of }) => (
                <section key={group} className={styles.group} aria-label={t(`compare.${group}`)}>
                  <h3>{t(`compare.${group}`)}</h3>
                  <ul>
                    {of.map((entry) => (
                      <CompareEntry key={entry.key} entry={entry} onOpen={onOpen} />
                    ))}
                  </ul>
                </section>
              ))}
            </div>
          );
        })}
      </div>
    </section>
  );
}
