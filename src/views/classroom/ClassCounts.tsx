/** Whom of the reference most of a class forgot; must never tell on which map. */
import { useMemo } from 'react';
import type { BuyingMap } from '../../model/map.ts';
import { classCounts } from '../../reference/classCounts.ts';
import type { Compared } from '../../reference/compareWithReference.ts';
import type { Day } from '../../shared/day.ts';
import { nameOfPerson } from '../../telling/nameOf.ts';
import { CardWordsContext } from '../context/cardWords.ts';
import { useText } from '../kit/useText.ts';
import styles from './class.module.css';
import { Sheet } from './SmallSheets.tsx';

export function ClassCounts({
  reference,
  compared,
  today,
}: {
  reference: BuyingMap;
  compared: readonly Compared[];
  today: Day;
}) {
  const { t } = useText();
  const forgot = useMemo(() => classCounts(compared).people.filter(({ missing }) => missing > 0), [compared]);
  const words = useMemo(
    () => new Map(forgot.map(({ id, missing }) => [id, t('classroom.forgotOf', { missing, all: compared.length })])),
    [forgot, compared, t],
  );
  return (
    <section className={styles.counts}>
      <h2>{t('classroom.counts')}</h2>
      {forgot.length === 0 ? (
        <p>{t('classroom.noneForgot')}</p>
      ) : (
        <ol>
          {forgot.map(({ id, missing }) => (
            <li key={id}>
              <span>{reference.people[id]?.title || nameOfPerson(reference.people[id], t)}</span>
              <meter min={0} max={compared.length} value={missing} aria-hidden="true" />
              <span>{t('classroom.forgotBy', { missing, all: compared.length })}</span>
            </li>
          ))}
        </ol>
      )}
      <CardWordsContext value={words}>
        <div className={styles.counted} data-counted>
          <Sheet map={reference} today={today} low />
        </div>
      </CardWordsContext>
    </section>
  );
}
