/** What would lead to another path, as it was worked out. */
import type { Change } from '../../analysis/decision/change.ts';
import { sayChange } from '../../analysis/decision/sayDecision.ts';
import type { MapFacts } from '../../facts/mapFacts.ts';
import { useText } from '../kit/useText.ts';
import styles from './decision.module.css';

/** `facts` are those of any map of the decision: they name what our side is asked for. */
export function WhatWouldChange({ change, facts }: { change: Change; facts: MapFacts }) {
  const { t, language } = useText();
  const { lighter, losses } = sayChange(change, facts, language);
  const said = [...lighter, ...losses];
  return (
    <section className={styles.change}>
      <h2>{t('decision.change')}</h2>
      <ul>
        {said.length === 0 && <li>{t('decision.changeNothing')}</li>}
        {said.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>{t('decision.changeWork')}</p>
    </section>
  );
}
