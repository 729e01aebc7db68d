/** Whom of the reference most of a class forgot; must never tell on which map. */
import type { BuyingMap } from '../../model/map.ts';
import { classCounts } from '../../reference/classCounts.ts';
import type { Compared } from '../../reference/compareWithReference.ts';
import { nameOfPerson } from '../../telling/nameOf.ts';
import { useText } from '../kit/useText.ts';
import styles from './class.module.css';

export function ClassCounts({ reference, compared }: { reference: BuyingMap; compared: readonly Compared[] }) {
  const { t } = useText();
  const forgot = classCounts(compared).people.filter(({ missing }) => missing > 0);
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
    </section>
  );
}
